package fr.technolucide.ui.checklist;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.decision.DecisionsView;
import fr.technolucide.ui.decision.UseCaseDecisions;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.shell.SheetsContent;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.WorkbookTab;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/**
 * The other content of the tab, opened by the menu « Cahier » or by a row: decisions as a list of their own, the other
 * sheets as tables, and a link back.
 */
final class ChecklistMenu {

    private final Session session;
    private final UseCaseDecisions deciding;
    private final BorderPane pane = new BorderPane();
    private @Nullable SheetsContent sheets;
    private @Nullable DecisionsView decisions;

    ChecklistMenu(Session session, UseCaseDecisions deciding, Runnable back) {
        this.session = session;
        this.deciding = deciding;
        Button button = Controls.button(Messages.text("checklist.back"), Shape.BACK, back);
        button.setId("checklist.back");
        button.getStyleClass().add("plain");
        HBox bar = new HBox(button);
        bar.getStyleClass().add("back-bar");
        pane.setTop(bar);
    }

    private SheetsContent sheets() {
        SheetsContent made = sheets == null ? new SheetsContent(session, WorkbookTab.CHECKLIST) : sheets;
        sheets = made;
        pane.setCenter(made.node());
        return made;
    }

    private DecisionsView decisions() {
        DecisionsView made = decisions == null ? new DecisionsView(session, deciding) : decisions;
        decisions = made;
        pane.setCenter(made);
        return made;
    }

    boolean reveal(Sheet sheet, UUID row, Pane place) {
        place.getChildren().setAll(pane);
        if (sheet.equals(Decisions.SHEET)) {
            decisions().reveal(row);
            return true;
        }
        return sheets().reveal(sheet, row);
    }

    boolean begin(Sheet sheet, Pane place) {
        place.getChildren().setAll(pane);
        return sheets().begin(sheet);
    }

    boolean open(Sheet sheet, Pane place) {
        place.getChildren().setAll(pane);
        if (sheet.equals(Decisions.SHEET)) {
            decisions().show(null);
            return true;
        }
        return sheets().open(sheet);
    }

    void focus() {
        if (decisions != null && pane.getCenter() == decisions) {
            decisions.focusList();
        } else {
            sheets().focus();
        }
    }
}
