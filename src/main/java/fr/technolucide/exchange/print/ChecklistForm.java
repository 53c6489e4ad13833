package fr.technolucide.exchange.print;

import fr.technolucide.method.Answer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The techno-lucide checklist, to be filled by hand or filled already.
 *
 * @param heading what is known of the session; an empty text leaves a line to write on
 * @param variant whether every point is printed, or the red flags alone
 * @param edition of the questions, such as {@code 1.0}
 * @param groups always all of them, in order, whatever the variant
 * @param closing what comes after the points: the proposal, the decision
 * @param printedFrom printed at the foot after the edition; empty for a blank form
 * @param fillable whether it is filled in on a screen too
 */
public record ChecklistForm(
        Heading heading,
        Variant variant,
        String edition,
        List<Group> groups,
        List<Xhtml> closing,
        String printedFrom,
        boolean fillable) {
    /** FULL is every point, grouped; QUICK is the red flags alone, on one page. */
    public enum Variant {
        FULL,
        QUICK;

        /** Returns the row of its heading in a form that is filled in on a screen, which says of which kind the list is. */
        String row() {
            return (this == FULL ? fr.technolucide.method.Variant.FULL : fr.technolucide.method.Variant.QUICK).id();
        }
    }

    /** The heading of a checklist: who filled it, when, and about what. */
    public record Heading(String association, String day, String useCase, String participants, String facilitator) {
        public static Heading of(String association) {
            return new Heading(association, "", "", "", "");
        }
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
     * @param id tells it apart in a form that is filled in on a screen
     * @param code printed as it is, such as {@code 1.3}
     * @param redFlag whether a « no » alone forbids the use
     * @param notApplicableAllowed whether the answer « not applicable » is offered
     * @param answer the box to cross; {@code null} when nobody answered
     * @param evidence what proves the answer; empty leaves lines to write on
     */
    public record Point(
            String id,
            String code,
            String statement,
            boolean redFlag,
            boolean notApplicableAllowed,
            @Nullable Answer answer,
            String evidence) {

        /** Returns whether it is a red flag that is refused, or that nobody knows. */
        boolean isRaised() {
            return redFlag && (answer == Answer.NON || answer == Answer.NE_SAIT_PAS);
        }
    }

    public ChecklistForm {
        groups = List.copyOf(groups);
        closing = List.copyOf(closing);
    }

    /** Returns whether somebody answered a point. */
    boolean isFilled() {
        return groups.stream().flatMap(group -> group.points().stream()).anyMatch(point -> point.answer() != null);
    }

    /** Returns the points that this variant prints, in order. */
    public List<Point> printedPoints() {
        return groups.stream()
                .flatMap(group -> group.points().stream())
                .filter(point -> variant == Variant.FULL || point.redFlag())
                .toList();
    }
}
