package fr.technolucide.ui.sheet;

import fr.technolucide.ui.common.Session;
import fr.technolucide.ui.common.Tasks;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;

/** The control for each kind of cell, for who types without looking up: names are typed, items are a digit away. */
final class EntryFields extends FieldFactory {

    private final NameBooks books;
    private final Tasks tasks;

    EntryFields(Session session, Options options, NameBooks books) {
        super(session, options);
        this.books = books;
        this.tasks = session.tasks();
    }

    @Override
    Field field(FormSlot slot) {
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
