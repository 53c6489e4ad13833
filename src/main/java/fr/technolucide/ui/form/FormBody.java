package fr.technolucide.ui.form;

import fr.technolucide.insight.EstimateCaution;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.field.FormField;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The fields of a row, section by section. */
final class FormBody extends VBox {

    private final Map<Column<?>, FieldBox> boxes = new LinkedHashMap<>();
    private final List<LinePane> lines = new ArrayList<>();
    private final List<FoldedSection> folds = new ArrayList<>();
    private final Supplier<Node> caution;
    private final Function<FormSlot, FormField> fields;
    private final Function<Finding, Optional<FindingNote.Offer>> offers;

    /** @param caution makes what stands under a section with estimated figures */
    FormBody(
            List<FormSection> sections,
            Function<FormSlot, FormField> fields,
            Function<Finding, Optional<FindingNote.Offer>> offers,
            Supplier<Node> caution) {
        this.caution = caution;
        this.fields = fields;
        this.offers = offers;
        getStyleClass().addAll("form-body", "form-lines");
        sections.forEach(this::add);
    }

    private void add(FormSection section) {
        List<FieldBox> inside = new ArrayList<>();
        List<LinePane> made = section.lines().stream()
                .map(line -> {
                    List<FieldBox> placed = line.slots().stream().map(this::box).toList();
                    inside.addAll(placed);
                    return new LinePane(line, placed);
                })
                .toList();
        lines.addAll(made);
        if (section.folded()) {
            FoldedSection fold = new FoldedSection(section.title(), content(made, inside), inside);
            folds.add(fold);
            getChildren().add(fold);
            return;
        }
        if (!section.title().isEmpty()) {
            Label title = Controls.wrapped(section.title(), "group-title");
            getChildren().add(title);
        }
        getChildren().addAll(content(made, inside));
    }

    /** Returns the lines of a section, and what their figures are worth where some are estimated. */
    private List<Node> content(List<LinePane> lines, List<FieldBox> inside) {
        List<Node> content = new ArrayList<>(lines);
        if (inside.stream().anyMatch(box -> EstimateCaution.isAbout(box.field().column()))) {
            content.add(caution.get());
        }
        return content;
    }

    private FieldBox box(FormSlot slot) {
        FieldBox box = new FieldBox(slot, fields.apply(slot), offers);
        boxes.put(slot.column(), box);
        return box;
    }

    FieldGroup fields() {
        return new FieldGroup(this, boxes::values);
    }

    /** Returns the fields in reading order. */
    Map<Column<?>, FieldBox> boxes() {
        return boxes;
    }

    /** Returns the field of a column; hidden columns have none. */
    Optional<FieldBox> box(Column<?> column) {
        return Optional.ofNullable(boxes.get(column));
    }

    /** Takes the row into account in what is shown and asked for, its values apart. */
    void arrange(Row row) {
        boxes.values().forEach(box -> {
            box.place(row);
            box.mark(
                    box.field().column().isDerived() || !row.isEmpty(box.field().column()));
        });
        lines.forEach(LinePane::count);
        folds.forEach(fold -> fold.count(row));
    }

    /** Opens the part that holds a field. */
    void disclose(FieldBox box) {
        folds.stream().filter(fold -> fold.holds(box)).forEach(FoldedSection::open);
    }
}
