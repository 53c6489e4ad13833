package fr.technolucide.exchange.names;

import java.util.List;

/**
 * A name of a person or an expert in a text, or what may be one.
 *
 * @param start       place of its first character, that of an elided word before it included: « d’ » in « d’Amina »
 * @param end         place after its last character
 * @param found       the words of the text, without what is elided
 * @param names       the names that it stands for, as the workbook has them; several people may share a part
 * @param replacement what is written from start to end when it is replaced
 * @param doubt       what else it may be
 * @param removed     whether the rule replaces it
 */
public record Mention(
        int start, int end, String found, List<String> names, String replacement, Doubt doubt, boolean removed) {

    /** The reasons for which a name in a text may not be meant as one. */
    public enum Doubt {
        /** There is none. */
        NONE,
        /** A tool or an organisation has that name too. */
        PRODUCT,
        /** A hyphen joins it to another name: « Jean-Claude », « Saint-Pierre ». */
        COMPOUND,
        /** It is a month, a day or a feast. */
        MONTH,
        /** It is a place. */
        PLACE,
        /** It is a common noun or an adjective. */
        COMMON,
        /** It is a word of grammar, or a single letter. */
        GRAMMAR,
        /** It is written in small letters. */
        SMALL
    }

    public boolean isDoubtful() {
        return doubt != Doubt.NONE;
    }
}
