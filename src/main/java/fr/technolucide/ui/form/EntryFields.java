package fr.technolucide.ui.form;

import fr.technolucide.ui.field.ChoiceField;
import fr.technolucide.ui.field.FormField;
import fr.technolucide.ui.field.NameField;
import fr.technolucide.ui.field.NameIndexes;
import fr.technolucide.ui.field.NamesField;
import fr.technolucide.ui.field.Options;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.task.Tasks;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;

/** The control for each kind of cell, for who types without looking up: names are typed, items are a digit away. */
final class EntryFields extends FieldFactory {

    private final NameIndexes books;
    private final Tasks tasks;

    EntryFields(Session session, Options options, NameIndexes books) {
        super(session, options);
        this.books = books;
        this.tasks = session.tasks();
    }

    @Override
    FormField field(FormSlot slot) {
        Column<?> column = slot.column();
        return switch (column.kind()) {
            case Kind.Reference(var sheet, var _) -> new NameField(column, sheet, books);
            case Kind.References(var sheet, var _) -> new NamesField(column, sheet, books);
            case Kind.Choice<?> choice
            when !slot.style().segmented() -> new ChoiceField(column, choice.items(), tasks).byDigits();
            default -> super.field(slot);
        };
    }
}
