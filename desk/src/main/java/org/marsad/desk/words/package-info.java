/** What the desk says in Arabic, French and English: messages with plural forms, numbers, dates, names. */
@NullMarked
package org.marsad.desk.words;

import org.jspecify.annotations.NullMarked;
