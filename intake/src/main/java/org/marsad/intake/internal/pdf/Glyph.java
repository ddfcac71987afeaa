package org.marsad.intake.internal.pdf;

/**
 * What one glyph stands for, and where it stands on its line.
 *
 * @param letters in reading order; a ligature has several
 */
record Glyph(String letters, float left, float right) {
    boolean isSpace() {
        return letters.isBlank();
    }

    /** A vowel sign or other mark that stands above or below a letter. */
    boolean isMark() {
        return letters.codePoints().allMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
    }

    boolean isRightToLeft() {
        return letters.codePoints().anyMatch(c -> {
            byte direction = Character.getDirectionality(c);
            return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        });
    }
}
