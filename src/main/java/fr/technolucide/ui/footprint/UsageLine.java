package fr.technolucide.ui.footprint;

import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.Usages;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.CutText;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Names;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * One kind of use of the use case, in fields; a line without row is a draft, written as soon as it can be. Fingers are
 * faster than a disk: what is on its way to it is not written again.
 */
final class UsageLine extends VBox {

    private static final String TEXT = "texte_";

    /** What a line asks of the part that holds it. */
    interface Writer {

        /** Writes cells of the row of a line, which is made with them when the line is blank. */
        void write(UsageLine line, Cells cells);

        void remove(UsageLine line);
    }

    private final Writer writer;
    private final ComboBox<@Nullable Row> kind = new ComboBox<>();
    private final CountField perMonth = new CountField(Names.label(Usages.PER_MONTH), this::leave);
    private final CountField cap = new CountField(Names.label(Usages.CAP_PER_MONTH), this::leave);
    private final CheckBox reasoning = new CheckBox(Names.label(Usages.REASONING));
    private final Label weight = Controls.wrapped("", "weight");
    private final Label note = Controls.wrapped("", "finding-words");
    private final Button remove;
    private final UUID id;
    private @Nullable Row row;
    private Cells sent = Cells.none();
    private boolean showing;

    /** @param id of its row, which may not be there yet */
    UsageLine(Writer writer, UUID id) {
        this.writer = writer;
        this.id = id;
        this.remove = Controls.iconButton(Shape.DELETE, () -> writer.remove(this));
        remove.getStyleClass().add("plain");
        getStyleClass().add("usage-line");
        kind.setButtonCell(CutText.explained(new Kind()));
        kind.setCellFactory(list -> new Kind());
        kind.setMaxWidth(Double.MAX_VALUE);
        kind.setAccessibleText(Names.label(Usages.FACTOR));
        kind.showingProperty().subscribe((before, open) -> {
            if (before && !open) {
                leave();
            }
        });
        kind.focusedProperty().subscribe((before, within) -> {
            if (before && !within) {
                leave();
            }
        });
        kind.valueProperty().subscribe(this::bear);
        reasoning.setOnAction(event -> leave());
        reasoning.setAccessibleHelp(Names.help(Usages.REASONING).orElse(""));
        reasoning.setWrapText(true);
        Controls.foldHidden(reasoning, note, weight);
        HBox first = new HBox(field(Usages.FACTOR, kind), remove);
        HBox.setHgrow(first.getChildren().getFirst(), Priority.ALWAYS);
        first.getStyleClass().add("usage-kind");
        FlowPane counts =
                new FlowPane(field(Usages.PER_MONTH, perMonth), field(Usages.CAP_PER_MONTH, cap), reasoning, weight);
        counts.getStyleClass().add("usage-counts");
        note.setVisible(false);
        reasoning.setVisible(false);
        getChildren().addAll(first, counts, note);
    }

    private static VBox field(Column<?> column, Control control) {
        Label label = new Label(Names.label(column));
        label.getStyleClass().add("field-label");
        label.setLabelFor(control);
        Names.help(column).ifPresent(control::setAccessibleHelp);
        VBox field = new VBox(label, control);
        field.getStyleClass().add("field");
        return field;
    }

    /** @param place of the line among the others, from 0 */
    void name(int place) {
        String id = "footprint.use." + place;
        setId(id);
        kind.setId(id + ".kind");
        perMonth.setId(id + ".per_month");
        cap.setId(id + ".cap");
        reasoning.setId(id + ".reasoning");
        remove.setId(id + ".remove");
        weight.setId(id + ".weight");
        note.setId(id + ".note");
    }

    UUID id() {
        return id;
    }

    /** Whether its row is in no file, nor on its way. */
    boolean isBlank() {
        return row == null && sent.isEmpty();
    }

    /** A draft, with the kinds it may be of. */
    void begin(List<Row> kinds) {
        showing = true;
        kind.getItems().setAll(kinds);
        weight.setVisible(false);
        Controls.explain(remove, Messages.text("footprint.use.remove"));
        showing = false;
    }

    /** @param words what it weighs */
    void show(Row usage, List<Row> kinds, String words) {
        showing = true;
        row = usage;
        sent = Cells.none();
        boolean choosing = kind.isShowing();
        if (!choosing) {
            kind.getItems().setAll(kinds);
            kind.setValue(kinds.stream()
                    .filter(factor -> factor.id().equals(usage.get(Usages.FACTOR)))
                    .findFirst()
                    .orElse(null));
        }
        perMonth.show(usage.get(Usages.PER_MONTH));
        cap.show(usage.get(Usages.CAP_PER_MONTH));
        reasoning.setSelected(usage.is(Usages.REASONING));
        weight.setText(words);
        weight.setVisible(true);
        say("");
        Row factor = kind.getValue();
        Controls.explain(
                remove,
                factor == null
                        ? Messages.text("footprint.use.remove")
                        : Messages.text("footprint.use.remove.what", FactorWords.brief(factor)));
        showing = false;
    }

    void lock() {
        List.<Node>of(kind, perMonth, cap, reasoning, remove).forEach(node -> node.setDisable(true));
    }

    void say(String sentence) {
        note.setText(sentence);
        note.setVisible(!sentence.isEmpty());
        perMonth.setAccessibleHelp(
                sentence.isEmpty() ? Names.help(Usages.PER_MONTH).orElse("") : sentence);
    }

    void focusFirst() {
        kind.requestFocus();
    }

    /** « Réflexion » bears on text alone. */
    private void bear(@Nullable Row factor) {
        boolean text = factor != null && factor.get(Factors.CODE, "").startsWith(TEXT);
        reasoning.setVisible(text || reasoning.isSelected());
    }

    private void leave() {
        Row factor = kind.getValue();
        if (showing || isDisabled()) {
            return;
        }
        String problem = perMonth.problem().or(cap::problem).orElse("");
        say(problem);
        if (!problem.isEmpty() || factor == null) {
            return;
        }
        if (perMonth.value() == null) {
            if (row != null) {
                say(Messages.text("footprint.use.how_many"));
            } else if (!perMonth.isFocused()) {
                perMonth.requestFocus();
            }
            return;
        }
        Cells cells = changed(factor);
        if (!cells.isEmpty()) {
            Cells whole = all(factor);
            writer.write(this, cells);
            sent = whole;
        }
    }

    /** What was sent last did not reach the disk. */
    void lost() {
        sent = Cells.none();
    }

    private Cells all(Row factor) {
        return Cells.of(Usages.FACTOR, factor.id())
                .and(Usages.PER_MONTH, perMonth.value())
                .and(Usages.CAP_PER_MONTH, cap.value())
                .and(Usages.REASONING, reasoning.isSelected());
    }

    private Cells changed(Row factor) {
        Cells all = all(factor);
        Cells changed = Cells.none();
        for (Column<?> column : all.columns()) {
            if (!isKnown(column, all.get(column))) {
                changed = changed.andValue(column, all.get(column));
            }
        }
        return changed;
    }

    /** Whether a cell holds a value already, or will in a moment; an empty box that was never ticked holds nothing. */
    private boolean isKnown(Column<?> column, @Nullable Object value) {
        Row there = row;
        if (!sent.contains(column) && there == null) {
            return false;
        }
        Object held = there == null || sent.contains(column) ? sent.get(column) : there.get(column);
        return Objects.equals(held, value) || (held == null && Boolean.FALSE.equals(value));
    }

    /** A factor by its label. */
    private static final class Kind extends ListCell<@Nullable Row> {

        @Override
        protected void updateItem(@Nullable Row factor, boolean empty) {
            super.updateItem(factor, empty);
            setText(empty || factor == null ? "" : FactorWords.label(factor));
        }
    }
}
