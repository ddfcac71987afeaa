package org.marsad.reading.dates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.model.When;
import org.marsad.reading.text.Text;

public final class DateReader {
    public static DateReader of(Language language) { return new DateReader(); }
    public List<DateMention> read(Text text, @Nullable When published) { return List.of(); }
    public static @Nullable When resolve(DateMention mention, When anchor) { return null; }
}
