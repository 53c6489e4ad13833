package fr.technolucide.method;

import java.util.List;

/**
 * The 🚩 points of one filling, by what was answered; each list holds codes in the order of the edition.
 *
 * @param no answered NON: rule 1
 * @param unanswered without an answer that counts: rule 2
 * @param unknown answered NE_SAIT_PAS: rule 4
 * @param partial answered PARTIEL: rule 5
 * @param withoutEvidence answered OUI without any proof written: rule 5
 * @param lifted answered OUI or SANS_OBJET, shown « 8 sur 9 »
 * @param count how many red flags the edition has
 */
public record RedFlags(
        List<String> no,
        List<String> unanswered,
        List<String> unknown,
        List<String> partial,
        List<String> withoutEvidence,
        int lifted,
        int count) {

    public RedFlags {
        no = List.copyOf(no);
        unanswered = List.copyOf(unanswered);
        unknown = List.copyOf(unknown);
        partial = List.copyOf(partial);
        withoutEvidence = List.copyOf(withoutEvidence);
    }
}
