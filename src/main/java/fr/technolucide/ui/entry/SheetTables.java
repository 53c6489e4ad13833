package fr.technolucide.ui.entry;

import fr.technolucide.exchange.autosave.Unsaved;
import fr.technolucide.ui.field.NameIndexes;
import fr.technolucide.ui.field.Options;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;

/** The tables of the sheet of paper in the form, one after the other. */
final class SheetTables {

    private final PaperPlan plan;
    private final NameIndexes books;
    private final List<LinesPane> panes = new ArrayList<>();

    /** @param goOn goes on with the table of a number, from 0, or past the last one */
    SheetTables(
            Session session, Options options, NameIndexes books, PaperPlan plan, PaperFields fields, IntConsumer goOn) {
        this.plan = plan;
        this.books = books;
        for (PaperTable table : plan.tables()) {
            int next = panes.size() + 1;
            panes.add(new LinesPane(
                    session,
                    options,
                    books,
                    table,
                    fields.line(table),
                    fields.head(),
                    () -> goOn.accept(next),
                    session.autosave()::touched));
        }
    }

    List<Node> nodes() {
        return panes.stream().<Node>map(LinesPane::node).toList();
    }

    int count() {
        return panes.size();
    }

    void focus(int table) {
        panes.get(table).focus();
    }

    /** Offers in each table what the row of the sheet leaves to choose from. */
    void follow(Row head) {
        panes.forEach(pane -> pane.follow(head));
    }

    void show(TypedSheet sheet) {
        for (int i = 0; i < panes.size(); i++) {
            panes.get(i).show(sheet.head(), sheet.lines().get(i));
        }
    }

    /** Returns the lines of each table. */
    List<List<Row>> lines() {
        return panes.stream().map(LinesPane::lines).toList();
    }

    /** Takes the lines that are being typed; false when one lacks something, which is then said. */
    boolean settle() {
        return panes.stream().allMatch(LinesPane::settle);
    }

    boolean isTouched() {
        return panes.stream().anyMatch(LinesPane::isTouched);
    }

    /** Returns the lines that no field shows, to be kept over a breakdown. */
    Unsaved besideTheForm() {
        Unsaved unsaved = Unsaved.NOTHING;
        for (int i = 0; i < panes.size(); i++) {
            for (Row line : panes.get(i).besideTheForm()) {
                unsaved = unsaved.and(books.unsaved(line, plan.tables().get(i).title()));
            }
        }
        return unsaved;
    }
}
