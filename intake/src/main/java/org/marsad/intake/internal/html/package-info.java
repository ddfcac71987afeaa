/** Web pages: main text, title, date of publication, language. */
@NullMarked
package org.marsad.intake.internal.html;

import org.jspecify.annotations.NullMarked;
