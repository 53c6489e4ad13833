package fr.technolucide.ui.footprint;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.insight.FootprintReport;
import fr.technolucide.language.Messages;
import fr.technolucide.quantity.Range;
import fr.technolucide.quantity.Ratio;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.workbook.Row;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Shows the footprint of a use per unit of benefit: an hour freed, a person more. Without a measured benefit, « non
 * défini ».
 */
final class BenefitPart extends VBox {

    private final Quotient perHour = new Quotient("footprint.per_hour", "footprint.per_hour.undefined");
    private final Quotient perPerson = new Quotient("footprint.per_person", "footprint.per_person.undefined");

    /** One of the two. */
    private static final class Quotient extends VBox {

        private final String undefined;
        private final Label figure = Controls.wrapped("", "key-figure");
        private final Label about = Controls.wrapped("", "second");

        /** @param undefined the key of why it has no value */
        Quotient(String key, String undefined) {
            this.undefined = undefined;
            getStyleClass().add("method");
            figure.setId(key + ".figure");
            about.setId(key + ".words");
            getChildren().addAll(Controls.wrapped(Messages.text(key), "method-name"), figure, about);
        }

        void show(@Nullable Ratio<Range> ratio, String measured) {
            Range value = ratio == null ? null : ratio.value();
            figure.setText(
                    value == null
                            ? Messages.words().undefined()
                            : Messages.words().co2(value));
            about.setText(value == null ? Messages.text(undefined) : measured);
        }
    }

    BenefitPart() {
        getStyleClass().add("footprint-part");
        getChildren()
                .addAll(PartHead.of("footprint.benefit", "footprint.benefit.unit"), new SideBySide(perHour, perPerson));
    }

    void show(FootprintReport reading) {
        Row useCase = reading.useCase();
        perHour.show(
                reading.perHour(),
                Messages.text(
                        "footprint.per_hour.of",
                        Messages.words().duration(useCase.get(UseCases.MINUTES_PER_MONTH, 0)),
                        basis(useCase)));
        perPerson.show(
                reading.perPerson(),
                served(useCase.get(UseCases.PEOPLE_BEFORE, 0), useCase.get(UseCases.PEOPLE_AFTER, 0)));
    }

    private static String served(int before, int after) {
        return before == after
                ? Messages.text("footprint.per_person.same", after)
                : Messages.text("footprint.per_person.of", before, after);
    }

    private static String basis(Row useCase) {
        return useCase.isEmpty(UseCases.FIGURES_BASIS)
                ? Messages.words().missing()
                : SchemaLabels.choice(Objects.requireNonNull(useCase.get(UseCases.FIGURES_BASIS)))
                        .toLowerCase(Messages.language().locale());
    }
}
