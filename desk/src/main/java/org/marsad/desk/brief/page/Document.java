package org.marsad.desk.brief.page;

import java.util.List;
import org.marsad.model.Language;

/**
 * A brief in words.
 *
 * @param pages two of them
 * @param references by which its figures and lines are traced
 */
public record Document(
        Language language, String title, List<List<Block>> pages, List<String> feet, List<Reference> references) {
    public Document {
        pages = List.copyOf(pages);
        feet = List.copyOf(feet);
        references = List.copyOf(references);
    }
}
