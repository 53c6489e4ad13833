package fr.technolucide.ui.sheet;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Names;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Finding;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A field with its label above, and below it its help, what is wrong, or why it cannot be typed in. */
final class FieldBox extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Field field;
    private final Label finding = new Label();
    private final Label help = new Label();

    FieldBox(Field field) {
        this.field = field;
        Column<?> column = field.column();
        getStyleClass().add("field");
        String name = Names.label(column);
        if (!(field instanceof FlagField)) {
            Label label = new Label(column.isRequired() ? Messages.text("ui.form.required", name) : name);
            label.getStyleClass().add("field-label");
            label.setWrapText(true);
            label.setLabelFor(field.input());
            getChildren().add(label);
        }
        field.input().setId(column.sheet().name() + "." + column.name());
        field.input().setAccessibleText(name);
        getChildren().add(field.node());
        line(finding, "finding");
        line(help, "help");
        explain(Names.help(column).orElse(""));
        say(null);
    }

    private void line(Label label, String style) {
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.managedProperty().bind(label.visibleProperty());
        getChildren().add(label);
    }

    Field field() {
        return field;
    }

    /** Whether its help is too long for half the width of the form. */
    boolean isWordy() {
        return !help.getText().isEmpty();
    }

    private void explain(String text) {
        help.setText(text);
        help.setVisible(!text.isEmpty());
        field.input().setAccessibleHelp(text);
    }

    /** Shows what is wrong or doubtful beside the field, or nothing. */
    void say(@Nullable Finding about) {
        finding.setVisible(about != null);
        boolean wrong = about != null && about.isError();
        field.node().pseudoClassStateChanged(WRONG, wrong);
        finding.pseudoClassStateChanged(WRONG, wrong);
        if (about != null) {
            finding.setText(about.sentence());
            finding.setGraphic(new Icon(wrong ? Shape.FAILED : Shape.WARNING));
            field.input().setAccessibleHelp(about.sentence());
        } else {
            finding.setText("");
            field.input().setAccessibleHelp(help.getText());
        }
    }

    /**
     * @param reason why it cannot be typed in, or nothing when it can
     * @param spoken whether the reason is only for a screen reader, being said for the whole form
     */
    void lock(@Nullable String reason, boolean spoken) {
        field.node().setDisable(reason != null);
        String words = Names.help(field.column()).orElse("");
        explain(reason == null || spoken ? words : reason);
        if (reason != null) {
            field.input().setAccessibleHelp(reason);
        }
    }
}
