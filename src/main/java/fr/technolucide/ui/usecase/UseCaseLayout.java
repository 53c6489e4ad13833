package fr.technolucide.ui.usecase;

import fr.technolucide.ui.form.RowPanel;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.table.SheetView;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Sheet;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/**
 * The content of the tab: the matrix, the chart, the page of a case, or another sheet. The chart and the page share the
 * one form of a case.
 */
final class UseCaseLayout {

    private final Session session;
    private final BorderPane node;
    private final SheetView matrix;
    private final CloudScreen cloud;
    private final CaseFile file;
    private final OtherSheets others;
    private final RowPanel form;
    private final ChosenCase chosen;
    private final Runnable changed;
    private final ObjectProperty<CaseView> shown = new SimpleObjectProperty<>(CaseView.MATRIX);
    private @Nullable Sheet other;

    /**
     * @param node    whose middle is filled
     * @param changed runs when something else is shown
     */
    UseCaseLayout(
            Session session,
            BorderPane node,
            SheetView matrix,
            CloudScreen cloud,
            CaseFile file,
            OtherSheets others,
            RowPanel form,
            ChosenCase chosen,
            Runnable changed) {
        this.session = session;
        this.node = node;
        this.matrix = matrix;
        this.cloud = cloud;
        this.file = file;
        this.others = others;
        this.form = form;
        this.chosen = chosen;
        this.changed = changed;
        chosen.idProperty().subscribe(id -> {
            if (id != null && shown.get() != CaseView.MATRIX) {
                form.row().load(id);
            }
        });
        form.onClose(
                Bindings.when(shown.isEqualTo(CaseView.CLOUD))
                        .then(cloud.beside().narrowProperty())
                        .otherwise(file.page().narrowProperty()),
                () -> {
                    cloud.close();
                    file.page().close();
                });
    }

    CaseView shown() {
        return shown.get();
    }

    /** Returns the sheet that is shown in place of the cases; {@code null} for none. */
    @Nullable
    Sheet other() {
        return other;
    }

    void show(CaseView wanted) {
        shown.set(wanted);
        other = null;
        UUID id = chosen.idProperty().get();
        switch (wanted) {
            case MATRIX -> {
                node.setCenter(matrix);
                if (id != null) {
                    matrix.choose(id);
                }
            }
            case CLOUD -> {
                cloud.place(form.node());
                node.setCenter(cloud.node());
            }
            case FILES -> {
                file.place(form.node());
                node.setCenter(file.node());
            }
        }
        if (wanted != CaseView.MATRIX && id != null && !isBegun()) {
            form.row().load(id);
        }
        changed.run();
    }

    SheetView show(Sheet sheet) {
        SheetView wanted = others.view(sheet);
        other = wanted.sheet();
        node.setCenter(wanted);
        changed.run();
        return wanted;
    }

    void describe(Sheet sheet, Cells known) {
        show(sheet).begin(known);
    }

    /** Returns whether the form has a new case that is not in the file yet. */
    boolean isBegun() {
        return form.row().draftProperty().get();
    }

    void toMatrix() {
        show(CaseView.MATRIX);
        focus();
    }

    /** Opens a case in its sheet, the keyboard in its form. */
    void open(UUID row) {
        chosen.choose(row);
        show(CaseView.FILES);
        edit();
    }

    /** Puts the keyboard in the form of the chosen case, beside the cloud or the sheet. */
    void edit() {
        UUID id = chosen.idProperty().get();
        if (id != null) {
            (shown.get() == CaseView.CLOUD ? cloud.beside() : file.page()).open();
            form.show(id);
        }
    }

    /** Begins a use case, in its sheet. */
    void begin() {
        if (!session.workbook().isReadOnly()) {
            show(CaseView.FILES);
            file.page().open();
            form.begin();
        }
    }

    void focus() {
        if (other != null) {
            others.view(other).focusList();
            return;
        }
        switch (shown.get()) {
            case MATRIX -> matrix.focusList();
            case CLOUD -> cloud.focus();
            case FILES -> file.focus(this::edit);
        }
    }
}
