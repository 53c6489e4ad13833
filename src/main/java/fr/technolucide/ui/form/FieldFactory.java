package fr.technolucide.ui.form;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.editor.RowEditor;
import fr.technolucide.ui.field.ChoiceField;
import fr.technolucide.ui.field.ComputedField;
import fr.technolucide.ui.field.DateField;
import fr.technolucide.ui.field.FlagField;
import fr.technolucide.ui.field.FormField;
import fr.technolucide.ui.field.LineField;
import fr.technolucide.ui.field.NewReference;
import fr.technolucide.ui.field.Options;
import fr.technolucide.ui.field.ReferenceField;
import fr.technolucide.ui.field.ReferencesField;
import fr.technolucide.ui.field.SegmentsField;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.task.Tasks;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Value;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** The control for each kind of cell; a new kind is a new case here. */
public class FieldFactory {

    private final Schema schema;
    private final Clock clock;
    private final Tasks tasks;
    private final Options options;

    FieldFactory(Session session, Options options) {
        this.schema = session.schema();
        this.clock = session.clock();
        this.tasks = session.tasks();
        this.options = options;
    }

    /** Returns the control of a cell that is in no row: whoever shows it takes what is committed. */
    public static FormField of(Session session, Column<?> column) {
        return new FieldFactory(session, Options.of(session)).field(FormSlot.of(column));
    }

    FormField field(FormSlot slot) {
        Column<?> column = slot.column();
        return switch (column.kind()) {
            case Kind.Text _, Kind.LongText _, Kind.Count _, Kind.Minutes _, Kind.Decimal _, Kind.Money _ ->
                new LineField(column, slot.style().lines(), slot.style().most(), tasks);
            case Kind.Date _ -> new DateField(column, slot.style().tense().orElse(column.tense()), clock);
            case Kind.Rating(var min, var max) ->
                new SegmentsField<>(
                        column,
                        IntStream.rangeClosed(min, max).boxed().toList(),
                        mark -> Messages.words().number(mark),
                        min,
                        tasks,
                        new HBox());
            case Kind.Flag _ -> new FlagField(column);
            case Kind.Choice<?> choice -> choice(slot, choice.items());
            case Kind.Reference(var sheet, var _) -> reference(column, schema.sheet(sheet));
            case Kind.References(var sheet, var _) -> new ReferencesField(column, options.of(schema.sheet(sheet)));
            case Kind.Derived<?> _ -> new ComputedField(column);
        };
    }

    private FormField choice(FormSlot slot, List<? extends Enum<?>> all) {
        FormSlot.Style style = slot.style();
        List<? extends Enum<?>> items =
                style.offered().isPresent() ? style.offered().get() : all;
        return style.segmented()
                ? new SegmentsField<Enum<?>>(slot.column(), items, style.words(), 1, tasks, pane(style))
                : new ChoiceField(slot.column(), items, tasks);
    }

    private static Pane pane(FormSlot.Style style) {
        return style.items() == FormSlot.Items.STACKED ? new VBox() : new HBox();
    }

    private FormField reference(Column<?> column, Sheet target) {
        return new ReferenceField(column, options.of(target), options.loaded(target));
    }

    /** Lets a name that a field finds nowhere be added, where it is enough to make a row. */
    void letAdd(FormField field, RowEditor model) {
        if (field instanceof ReferenceField reference
                && field.column().kind() instanceof Kind.Reference(var target, var _)) {
            NewReference.of(schema.sheet(target))
                    .ifPresent(newcomer -> reference.onNew(
                            name -> model.commitNew(field.column(), newcomer, name, reference::expect)));
        }
    }

    /** Returns whether two fields of such columns are placed side by side. */
    static boolean isShort(Column<?> column) {
        Kind<?> kind = column.kind();
        return switch (kind) {
            case Kind.Count _, Kind.Minutes _, Kind.Decimal _, Kind.Money _, Kind.Date _ -> true;
            case Kind.Text _,
                    Kind.LongText _,
                    Kind.Rating _,
                    Kind.Flag _,
                    Kind.Choice<?> _,
                    Kind.Reference _,
                    Kind.References _ -> false;
            case Kind.Derived<?>(var value, var _) -> value instanceof Value.Plain<?>;
        };
    }
}
