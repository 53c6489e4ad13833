package fr.technolucide.ui.decision;

import fr.technolucide.catalog.Reviews;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.exchange.value.DurationUnit;
import fr.technolucide.exchange.value.Durations;
import fr.technolucide.exchange.value.NumberStyle;
import fr.technolucide.exchange.value.Numbers;
import fr.technolucide.exchange.value.Reading;
import fr.technolucide.exchange.value.Reading.Refusal;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Row;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;

/** The hours and the people counted by a review; what stood before is beside them, as an example of what is typed. */
final class Measures {

    private final TypedLine<Integer> hours = new TypedLine<>(
            "decision.review.hours",
            text -> Durations.parse(text, DurationUnit.HOURS),
            minutes -> Messages.words().duration(minutes));
    private final TypedLine<Integer> people = new TypedLine<>(
            "decision.review.people",
            text -> Numbers.whole(text, NumberStyle.COMMA).then(Measures::count),
            count -> Messages.words().number(count));
    private final BooleanBinding wrong = hours.wrong().or(people.wrong());
    private final GridPane node;

    Measures(Row useCase) {
        Words words = Messages.words();
        Integer minutes = useCase.get(UseCases.MINUTES_PER_MONTH);
        Integer served = useCase.get(UseCases.PEOPLE_AFTER);
        hours.setPromptText(
                minutes == null
                        ? Messages.text("decision.review.hours.prompt")
                        : Messages.text("decision.review.before", words.duration(minutes)));
        people.setPromptText(
                served == null
                        ? Messages.text("decision.review.people.prompt")
                        : Messages.text("decision.review.before", words.number(served)));
        node = Pieces.row(
                Pieces.labelled("decision.review.hours", hours), Pieces.labelled("decision.review.people", people));
    }

    private static Reading<Integer> count(Long number) {
        return number >= 0 && number <= Integer.MAX_VALUE
                ? Reading.of(Math.toIntExact(number))
                : Reading.no(Refusal.TOO_LARGE);
    }

    GridPane node() {
        return node;
    }

    Node first() {
        return hours;
    }

    /** Whether one of them is not understood. */
    BooleanBinding wrong() {
        return wrong;
    }

    Cells write(Cells cells) {
        Cells counted = hours.value()
                .map(minutes -> cells.and(Reviews.MINUTES_PER_MONTH, minutes))
                .orElse(cells);
        return people.value()
                .map(count -> counted.and(Reviews.PEOPLE_SERVED, count))
                .orElse(counted);
    }
}
