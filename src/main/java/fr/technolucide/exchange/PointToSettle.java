package fr.technolucide.exchange;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.words.PointNames;
import fr.technolucide.insight.FilledChecklist;
import fr.technolucide.insight.FilledChecklist.Point;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Answer;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A point of a checklist that is left to settle, in words that screens and paper share.
 *
 * @param name  what the point is about
 * @param state who settles it and when, « Chloé, 10 déc. », « Bernard, 12 jours de retard »; else its answer
 * @param late  whether the day on which it was to be settled is past
 */
public record PointToSettle(String code, String name, String state, boolean late) {

    /**
     * Returns the points of a list that are left to settle, alert points first: unanswered, answered less than « oui », and
     * alert points answered « oui » without the proof that the rule asks for.
     */
    public static List<Point> of(FilledChecklist filled) {
        List<String> unproved = filled.assessment().redFlags().withoutEvidence();
        return filled.points().stream()
                .filter(point -> point.isToSettle() || unproved.contains(point.code()))
                .sorted(Comparator.comparing(Point::isRedFlag).reversed())
                .toList();
    }

    /** @param names returns the name of a person, empty for none */
    public static PointToSettle of(Point point, LocalDate today, Function<@Nullable UUID, String> names) {
        Row action = point.action().orElse(null);
        LocalDate due = action == null ? null : action.get(Actions.DUE);
        boolean late = due != null && due.isBefore(today);
        String who = action == null ? "" : names.apply(action.get(Actions.OWNER));
        String when = due == null
                ? ""
                : late
                        ? Messages.text("casepage.missing.late", ChronoUnit.DAYS.between(due, today))
                        : Messages.words().shortDate(due, today);
        String planned =
                who.isEmpty() || when.isEmpty() ? who + when : Messages.text("casepage.missing.who_when", who, when);
        String name = Messages.words().capitalised(PointNames.name(point.code()).orElse(point.code()));
        return new PointToSettle(point.code(), name, planned.isEmpty() ? answer(point) : planned, late);
    }

    private static String answer(Point point) {
        Answer answer = point.value();
        if (answer == null) {
            return Messages.text("casepage.missing.unanswered");
        }
        return point.isToSettle()
                ? Labels.shortItem(new Kind.Choice<>(Answer.class), answer)
                : Messages.text("casepage.missing.unproved");
    }
}
