package fr.technolucide.ui.usecase;

import fr.technolucide.ui.casepage.CasePage;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.table.SheetView;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Sheet;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/** The content of the tab: the matrix, the chart, the page of a case, or another sheet. */
final class UseCaseLayout {

    private final Session session;
    private final BorderPane node;
    private final SheetView matrix;
    private final CloudScreen cloud;
    private final CasePage page;
    private final OtherSheets others;
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
            CasePage page,
            OtherSheets others,
            ChosenCase chosen,
            Runnable changed) {
        this.session = session;
        this.node = node;
        this.matrix = matrix;
        this.cloud = cloud;
        this.page = page;
        this.others = others;
        this.chosen = chosen;
        this.changed = changed;
        chosen.idProperty().subscribe(id -> {
            if (shown.get() == CaseView.PAGE) {
                page.show(id);
            }
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
            case CLOUD -> node.setCenter(cloud.node());
            case PAGE -> {
                node.setCenter(page);
                page.show(id);
            }
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

    /** Returns whether a new case is shown that is not in the file yet. */
    boolean isBegun() {
        return shown.get() == CaseView.PAGE && page.isBegun();
    }

    void toMatrix() {
        show(CaseView.MATRIX);
        focus();
    }

    /** Opens the page of a case. */
    void open(UUID row) {
        chosen.choose(row);
        show(CaseView.PAGE);
        page.focus();
    }

    /** Begins a use case, on its page. */
    void begin() {
        if (!session.workbook().isReadOnly()) {
            show(CaseView.PAGE);
            page.begin();
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
            case PAGE -> page.focus();
        }
    }
}
