package fr.technolucide.ui.checklist;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Session;
import fr.technolucide.ui.shell.SheetsContent;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Tab;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/** The sheets of the tab as tables, asked for by the menu « Cahier » or by a row of theirs; and the way back. */
final class OtherSheets {

    private final Session session;
    private final BorderPane pane = new BorderPane();
    private @Nullable SheetsContent sheets;

    OtherSheets(Session session, Runnable back) {
        this.session = session;
        Button button = Controls.button(Messages.text("checklist.back"), Shape.BACK, back);
        button.setId("checklist.back");
        button.getStyleClass().add("plain");
        HBox bar = new HBox(button);
        bar.getStyleClass().add("back-bar");
        pane.setTop(bar);
    }

    private SheetsContent sheets() {
        SheetsContent made = sheets;
        if (made == null) {
            made = new SheetsContent(session, Tab.CHECKLIST);
            sheets = made;
            pane.setCenter(made.node());
        }
        return made;
    }

    private boolean show(Predicate<SheetsContent> asked, Pane place) {
        boolean known = asked.test(sheets());
        if (known) {
            place.getChildren().setAll(pane);
        }
        return known;
    }

    boolean reveal(Sheet sheet, UUID row, Pane place) {
        return show(made -> made.reveal(sheet, row), place);
    }

    boolean begin(Sheet sheet, Pane place) {
        return show(made -> made.begin(sheet), place);
    }

    boolean open(Sheet sheet, Pane place) {
        return show(made -> made.open(sheet), place);
    }

    void focus() {
        sheets().focus();
    }
}
