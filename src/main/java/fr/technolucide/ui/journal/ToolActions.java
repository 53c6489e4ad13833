package fr.technolucide.ui.journal;

import fr.technolucide.catalog.Tools;
import fr.technolucide.language.Messages;
import fr.technolucide.method.ToolStatus;
import fr.technolucide.ui.field.Options;
import fr.technolucide.ui.form.DeletionAdvice;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.ui.form.RowPanel;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.shell.Lessons;
import fr.technolucide.ui.table.SheetView;
import fr.technolucide.workbook.Row;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The actions on a tool of the sidebar, whose form is shown in place of that of the trial. */
final class ToolActions implements ToolSidebar.Commands {

    private final Session session;
    private final SheetView view;
    private final ToolSidebar rail;
    private final RowPanel form;

    /**
     * @param view where the form is shown
     * @param rail where the tools are
     */
    ToolActions(Session session, Options options, SheetView view, ToolSidebar rail) {
        this.session = session;
        this.view = view;
        this.rail = rail;
        FormPlan plan = FormPlan.of(session.schema().own(Tools.SHEET))
                .advised(this::advice)
                .action(Lessons.action(session));
        this.form = new RowPanel(session, Tools.SHEET, options, plan);
        form.onClose(view::closeForm);
        form.onInserted(rail::choose);
        form.keepDrafts();
    }

    /** Returns the advice to set aside a tool that was tried rather than delete it. */
    private Optional<DeletionAdvice.Offer> advice(Row tool) {
        return rail.list().getItems().stream()
                .filter(line -> tool.id().equals(line.id()) && line.status() != ToolStatus.SET_ASIDE)
                .findFirst()
                .map(line -> new DeletionAdvice.Offer(
                        Messages.text("journal.set_aside_instead"),
                        () -> decide(line, dialog -> dialog.settingAside().show())));
    }

    private void decide(ToolLine line, Consumer<DecisionDialog> then) {
        UUID tool = line.id();
        if (tool != null && line.gate() != null && !session.workbook().isReadOnly()) {
            session.read(reader -> DecisionDialog.Past.of(tool, reader))
                    .then(past -> then.accept(new DecisionDialog(session, line, past)));
        }
    }

    /** Returns whether the form of that tool is open. */
    boolean isOpen(@Nullable UUID tool) {
        return tool != null && view.showsBeside(form.node()) && form.row().id().equals(Optional.of(tool));
    }

    private void show() {
        view.showBeside(form.node());
    }

    @Override
    public void add() {
        if (!session.workbook().isReadOnly()) {
            show();
            form.begin();
        }
    }

    @Override
    public void open(UUID tool) {
        show();
        form.show(tool);
    }

    @Override
    public void decide(ToolLine tool) {
        decide(tool, DecisionDialog::show);
    }

    @Override
    public void history(UUID tool) {
        show();
        form.showHistory(tool);
    }

    @Override
    public void delete(UUID tool) {
        show();
        form.delete(tool);
    }
}
