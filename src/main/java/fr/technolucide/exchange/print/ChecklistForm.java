package fr.technolucide.exchange.print;

import java.util.List;

/**
 * The techno-lucide checklist to be filled by hand.
 *
 * @param association name printed in the header; empty leaves a line to write on
 * @param variant whether every point is printed, or the red flags alone
 * @param edition of the questions, such as {@code 1.0}
 * @param groups always all of them, in order, whatever the variant
 */
public record ChecklistForm(String association, Variant variant, String edition, List<Group> groups) {
    /** FULL is every point, grouped; QUICK is the red flags alone, on one page. */
    public enum Variant {
        FULL,
        QUICK
    }

    /** A theme of the checklist and its points, in order. */
    public record Group(String id, String title, List<Point> points) {
        public Group {
            points = List.copyOf(points);
        }
    }

    /**
     * One question.
     *
     * @param code printed as it is, such as {@code 1.3}
     * @param redFlag whether a « no » alone forbids the use
     * @param notApplicableAllowed whether the answer « not applicable » is offered
     */
    public record Point(String code, String statement, boolean redFlag, boolean notApplicableAllowed) {}

    public ChecklistForm {
        groups = List.copyOf(groups);
    }

    /** The points that this variant prints, in order. */
    public List<Point> printedPoints() {
        return groups.stream()
                .flatMap(group -> group.points().stream())
                .filter(point -> variant == Variant.FULL || point.redFlag())
                .toList();
    }
}
