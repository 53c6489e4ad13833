package fr.technolucide.ui.usecase;

import fr.technolucide.catalog.Alternatives;
import fr.technolucide.catalog.choice.Effort;
import fr.technolucide.language.Messages;
import fr.technolucide.quantity.Range;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.workbook.Row;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One alternative: what it brings, asks and weighs, and what people keep of it. The chosen one has an edge. */
final class AlternativeCard extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final RadioButton radio;

    /**
     * @param forward whether it is put forward, without having been chosen
     * @param choose  run when a person chooses it
     */
    AlternativeCard(Row row, boolean forward, boolean readOnly, ToggleGroup group, Runnable choose) {
        getStyleClass().add("alternative-card");
        boolean chosen = row.is(Alternatives.CHOSEN);
        pseudoClassStateChanged(CHOSEN, chosen);
        radio = new RadioButton(row.get(Alternatives.TITLE, ""));
        radio.getStyleClass().add("row-title");
        radio.setWrapText(true);
        radio.setToggleGroup(group);
        radio.setSelected(chosen);
        radio.setDisable(readOnly);
        radio.setOnAction(event -> choose.run());
        Label benefit = Controls.wrapped(benefit(row), "alternative-benefit");
        Label weight = Controls.wrapped(weight(row), "second");
        Label note = Controls.wrapped(note(row, chosen, forward), chosen || forward ? "kept-note" : "second");
        note.setManaged(!note.getText().isEmpty());
        getChildren().setAll(radio, benefit, weight, note);
        radio.setAccessibleText(Messages.text(
                "usecase.alternative.aloud", radio.getText(), benefit.getText(), weight.getText(), note.getText()));
        Controls.onClick(this, event -> {
            if (!readOnly && !radio.isSelected()) {
                radio.fire();
            }
        });
    }

    RadioButton radio() {
        return radio;
    }

    private static String benefit(Row row) {
        Integer benefit = row.get(Alternatives.BENEFIT);
        Effort effort = row.get(Alternatives.EFFORT);
        return Messages.text(
                "usecase.alternative.benefit",
                benefit == null ? Messages.words().missing() : Messages.words().outOf(benefit, 3),
                effort == null
                        ? Messages.words().missing()
                        : SchemaLabels.choice(effort).toLowerCase(Locale.ROOT));
    }

    /** CO2e and money, each « non chiffré » where nobody counted. */
    private static String weight(Row row) {
        Long cost = row.get(Alternatives.COST_12_MONTHS);
        return Messages.text(
                "usecase.alternative.weight",
                co2(row.get(Alternatives.CO2)),
                cost == null
                        ? Messages.text("usecase.alternative.cost.unknown")
                        : Messages.text(
                                "usecase.alternative.cost", Messages.words().money(cost)));
    }

    private static String co2(@Nullable Range co2) {
        if (co2 == null) {
            return Messages.text("usecase.alternative.co2.unknown");
        }
        String central = Messages.words().co2(co2.central());
        return co2.low() == co2.high()
                ? Messages.text("usecase.alternative.co2", central)
                : Messages.text(
                        "usecase.alternative.co2.range",
                        central,
                        Messages.words().co2Spread(co2));
    }

    private static String note(Row row, boolean chosen, boolean forward) {
        String note = row.get(Alternatives.NOTE, "");
        if (chosen) {
            return Messages.text(
                    note.isEmpty() ? "usecase.alternative.chosen" : "usecase.alternative.chosen.why", note);
        }
        return forward
                ? Messages.text(
                        note.isEmpty() ? "usecase.alternative.forward" : "usecase.alternative.forward.why", note)
                : note;
    }
}
