package fr.technolucide.ui.usecase;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.exchange.form.PrintedList;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.EmptyState;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.field.Options;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.shell.WindowCommands;
import fr.technolucide.ui.table.RowList;
import fr.technolucide.ui.table.SheetView;
import fr.technolucide.ui.table.TablePlan;
import fr.technolucide.workbook.Query;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The matrix of the cases, and which of them are listed: those of a stage, those that match what is searched. */
final class CaseTable {

    private final Session session;
    private final WindowCommands window;
    private final Runnable begin;
    private final ObjectProperty<@Nullable UseCaseStage> stage = new SimpleObjectProperty<>();
    private final SheetView view;

    /**
     * @param screen what says how many are listed, whatever else stands in it
     * @param strip stands under the table
     * @param form  how a form of a case is arranged
     * @param open  opens a case in its sheet
     * @param begin begins one there
     */
    CaseTable(
            Session session,
            Node screen,
            WindowCommands window,
            Options options,
            CaseStrip strip,
            FormPlan form,
            Consumer<UUID> open,
            Runnable begin) {
        this.session = session;
        this.window = window;
        this.begin = begin;
        TablePlan plan = MatrixColumns.in(TablePlan.of(session.schema().own(UseCases.SHEET)), new CaseReasons(session))
                .restricted(this::restrict)
                .toolbar(made -> new Region())
                .under(strip)
                .empty(this::nothing)
                .opening(new TablePlan.Elsewhere() {
                    @Override
                    public void open(UUID row) {
                        open.accept(row);
                    }

                    @Override
                    public void begin() {
                        begin.run();
                    }
                });
        this.view = new SheetView(session, UseCases.SHEET, options, plan, form, screen);
        strip.fitIn(view);
        stage.subscribe((before, after) -> view.list().reload());
    }

    /** Returns the only stage that is listed; {@code null} for all. */
    ObjectProperty<@Nullable UseCaseStage> stageProperty() {
        return stage;
    }

    SheetView view() {
        return view;
    }

    /** Returns the cases that are listed, in the order of the matrix. */
    Query query() {
        return view.list().query();
    }

    /** Returns the cases that are listed, to be printed as the matrix shows them. */
    PrintedList printed() {
        UseCaseStage of = stage.get();
        return view.printedList(
                PrintedList.Rows.name(view.sheet()), of == null ? List.of() : List.of(SchemaLabels.choice(of)));
    }

    boolean isNarrow() {
        return isNarrow(view);
    }

    void widen() {
        stage.set(null);
        view.list().filterProperty().set("");
    }

    /** @param action runs whenever other cases are listed than before */
    void onNarrowed(Runnable action) {
        stage.subscribe((before, after) -> action.run());
        view.list().filterProperty().subscribe((before, after) -> action.run());
    }

    /** Returns the number of cases that are listed, in words, when some are filtered out. */
    String count(int listed, int all) {
        return isNarrow() ? Messages.text("usecase.count", listed, all) : "";
    }

    private boolean isNarrow(RowList made) {
        return stage.get() != null || !made.list().filterProperty().get().isBlank();
    }

    private Query restrict(Query query) {
        UseCaseStage of = stage.get();
        return of == null ? query : query.only(UseCases.STAGE, Set.of(of));
    }

    private Node nothing(RowList made) {
        return isNarrow(made)
                ? FirstCase.none(this::widen)
                : FirstCase.first(session.workbook().isReadOnly() ? null : begin, window);
    }

    /**
     * The content shown in place of a matrix without use cases: how to begin, on the screen or on paper; or how to see
     * more.
     */
    private static final class FirstCase {

        private FirstCase() {}

        /** @param begin absent where nothing can be written */
        static Node first(@Nullable Runnable begin, WindowCommands window) {
            FlowPane ways = EmptyState.ways();
            if (begin != null) {
                Button describe = Controls.button(Messages.text("usecase.new"), Shape.ADD, begin);
                describe.setId("usecase.begin");
                describe.getStyleClass().add("main");
                ways.getChildren().add(describe);
            }
            Button paper = Controls.button(
                    Messages.text("usecase.blank"), Shape.PRINT, () -> window.printBlank(PaperForm.USE_CASE));
            paper.setId("usecase.blank");
            ways.getChildren().add(paper);
            return new EmptyState(Messages.text("usecase.first"), Messages.text("usecase.first.text"), ways);
        }

        /** Returns the content shown when no case is of the stage, or contains the words. */
        static Node none(Runnable all) {
            return new EmptyState(
                    Messages.text("usecase.nothing"), "", Controls.button(Messages.text("usecase.nothing.all"), all));
        }
    }
}
