package fr.technolucide.ui.table;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.column.ColumnRole;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.EmptyState;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Sheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;

/**
 * The declaration, by a screen, of the table of a sheet; {@link #of} gives the default one.
 *
 * @param marginAfter the id of the column that ends at the margin line
 * @param restriction narrows each question asked of the workbook; it must not wait, and is asked on the UI thread
 * @param toolbar     what stands above the table
 * @param empty       what stands in the place of a table without rows
 * @param under       what stands under the table
 * @param defaults    cells that a new row begins with, over the defaults of its columns; asked for on the UI thread,
 *                    answered off it
 * @param elsewhere   where a row is opened, when not beside the table
 */
public record TablePlan(
        List<ShownColumn> columns,
        String marginAfter,
        UnaryOperator<Query> restriction,
        Function<RowList, Node> toolbar,
        Function<RowList, Node> empty,
        Optional<Node> under,
        Supplier<Function<Reader, Cells>> defaults,
        Optional<Elsewhere> elsewhere) {

    /** A place of its own for the rows of a table, which then has the whole width. */
    public interface Elsewhere {

        void open(UUID row);

        /** Begins a new row there. */
        void begin();
    }

    public static TablePlan of(Sheet sheet) {
        List<ShownColumn> columns = columns(sheet);
        return new TablePlan(
                columns,
                columns.getFirst().id(),
                query -> query,
                SheetToolbar::of,
                EmptyTable::of,
                Optional.empty(),
                () -> reader -> Cells.none(),
                Optional.empty());
    }

    private static List<ShownColumn> columns(Sheet sheet) {
        List<Column<?>> chosen = sheet.columns().stream()
                .filter(column -> column.isInTable() && !column.isHidden())
                .toList();
        List<ShownColumn> columns = new ArrayList<>();
        for (Column<?> column :
                chosen.isEmpty() ? List.<Column<?>>of(sheet.columns().getFirst()) : chosen) {
            ShownColumn shown = ShownColumn.of(column);
            boolean names = columns.isEmpty() && shown.side() == ShownColumn.Side.WORDS;
            columns.add(names ? shown.as(ColumnRole.TELLING) : shown);
        }
        return List.copyOf(columns);
    }

    /**
     * Returns the columns of a screen; those of the table that none of them reads follow, so that none is ever out of
     * sight.
     */
    public TablePlan columns(String lastBeforeMargin, ShownColumn... wanted) {
        List<Column<?>> read =
                Stream.of(wanted).flatMap(column -> column.reads().stream()).toList();
        List<ShownColumn> all = Stream.concat(
                        Stream.of(wanted),
                        columns.stream().filter(column -> Collections.disjoint(column.reads(), read)))
                .toList();
        return new TablePlan(all, lastBeforeMargin, restriction, toolbar, empty, under, defaults, elsewhere);
    }

    /** Returns this plan without columns that its screen has no use for. */
    public TablePlan without(Column<?>... unwanted) {
        List<ShownColumn> kept = columns.stream()
                .filter(column -> Collections.disjoint(column.reads(), List.of(unwanted)))
                .toList();
        return new TablePlan(kept, marginAfter, restriction, toolbar, empty, under, defaults, elsewhere);
    }

    public TablePlan restricted(UnaryOperator<Query> narrower) {
        return new TablePlan(columns, marginAfter, narrower, toolbar, empty, under, defaults, elsewhere);
    }

    public TablePlan toolbar(Function<RowList, Node> made) {
        return new TablePlan(columns, marginAfter, restriction, made, empty, under, defaults, elsewhere);
    }

    public TablePlan empty(Function<RowList, Node> made) {
        return new TablePlan(columns, marginAfter, restriction, toolbar, made, under, defaults, elsewhere);
    }

    public TablePlan under(Node node) {
        return new TablePlan(columns, marginAfter, restriction, toolbar, empty, Optional.of(node), defaults, elsewhere);
    }

    public TablePlan beginningWith(Supplier<Function<Reader, Cells>> cells) {
        return new TablePlan(columns, marginAfter, restriction, toolbar, empty, under, cells, elsewhere);
    }

    public TablePlan opening(Elsewhere place) {
        return new TablePlan(columns, marginAfter, restriction, toolbar, empty, under, defaults, Optional.of(place));
    }

    /** Returns the cells that its columns need. */
    List<Column<?>> reads() {
        return columns.stream()
                .flatMap(column -> column.reads().stream())
                .distinct()
                .collect(Collectors.toUnmodifiableList());
    }

    /** The content shown in place of a table without rows: what the sheet is for, and what to do first. */
    private static final class EmptyTable {

        private EmptyTable() {}

        static Node of(RowList view) {
            Sheet sheet = view.sheet();
            SheetModel model = view.list();
            String filter = model.filterProperty().get();
            if (!filter.isBlank()) {
                Button all = Controls.button(
                        Messages.text("ui.filter.clear"),
                        () -> model.filterProperty().set(""));
                return new EmptyState(Messages.text("ui.filter.nothing", filter), "", all);
            }
            Button add = Controls.button(Messages.text("ui.row.add"), Shape.ADD, view::begin);
            add.setAccessibleText(Messages.text("ui.row.add.what", SchemaLabels.one(sheet)));
            add.getStyleClass().add("main");
            add.setVisible(!view.isReadOnly());
            return new EmptyState(
                    Messages.text("ui.empty.title", SchemaLabels.many(sheet)),
                    SchemaLabels.help(sheet).orElse(""),
                    add);
        }
    }
}
