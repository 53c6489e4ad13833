package fr.technolucide.ui.intake;

import fr.technolucide.exchange.intake.match.ColumnChoice;
import fr.technolucide.exchange.intake.match.MatchedColumn;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.TruncatedText;
import fr.technolucide.workbook.Column;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One column of the file: its name, its first values, where it goes, and why. */
final class MappingRow {

    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");

    private final Label header = Controls.wrapped("", "intake-header");
    private final Label values = Controls.wrapped("", "intake-values");
    private final Label brief = TruncatedText.explained(new Label());
    private final ComboBox<String> to;
    private final Label why = Controls.wrapped("", "intake-why");
    private final HBox node;

    /**
     * @param words  what a target is called
     * @param chosen told of what a person chooses
     */
    MappingRow(
            MatchedColumn matched,
            List<String> targets,
            Function<String, String> words,
            BiConsumer<MatchedColumn, String> chosen) {
        this.to = QuietSelectors.list("intake.column." + matched.index(), words);
        to.getItems().setAll(targets);
        to.getStyleClass().add("intake-to");
        QuietSelectors.onChosen(to, target -> chosen.accept(matched, target));
        brief.getStyleClass().add("intake-brief");
        Controls.foldHidden(values, brief);
        VBox name = new VBox(header, brief);
        name.getStyleClass().add("intake-name");
        this.node = new HBox(name, values, to, why);
        node.getStyleClass().add("intake-mapping");
        header.setText(name(matched));
    }

    /** Returns the name of a column in the file, or its letter when it has none. */
    static String name(MatchedColumn matched) {
        return matched.header().isBlank()
                ? Messages.text("intake.assistant.column", FirstRows.letter(matched.index()))
                : matched.header();
    }

    /** Puts the first values under the header, on one line, or beside it. */
    void narrow(boolean under) {
        values.setVisible(!under);
        brief.setVisible(under);
    }

    HBox node() {
        return node;
    }

    /** @param doubt what is to be asked about it; empty for nothing */
    void show(MatchedColumn matched, List<String> first, String reason, String doubt) {
        values.setText(String.join(Messages.text("format.between"), first));
        brief.setText(values.getText());
        QuietSelectors.quietly(to, target(matched));
        to.setAccessibleText(Messages.text("intake.assistant.goes", name(matched)));
        to.pseudoClassStateChanged(LEFT_OUT, !matched.isTaken());
        why.setText(doubt.isEmpty() ? reason : doubt);
        to.setAccessibleHelp(why.getText());
        Icon icon = new Icon(shape(matched, doubt));
        icon.getStyleClass().add(style(matched, doubt));
        why.setGraphic(icon);
        why.getStyleClass().removeAll("good", "warn", "muted");
        why.getStyleClass().add(style(matched, doubt));
    }

    private static String target(MatchedColumn matched) {
        Column<?> column = matched.column();
        if (column != null) {
            return column.name();
        }
        return matched.isId() ? ColumnChoice.ID : ColumnChoice.LEAVE_OUT;
    }

    private static Shape shape(MatchedColumn matched, String doubt) {
        if (!matched.isTaken() && doubt.isEmpty()) {
            return Shape.LEFT_OUT;
        }
        return doubt.isEmpty() && matched.isSure() ? Shape.SAVED : Shape.QUESTION;
    }

    private static String style(MatchedColumn matched, String doubt) {
        if (!matched.isTaken() && doubt.isEmpty()) {
            return "muted";
        }
        return doubt.isEmpty() && matched.isSure() ? "good" : "warn";
    }
}
