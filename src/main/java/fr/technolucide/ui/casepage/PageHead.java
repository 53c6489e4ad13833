package fr.technolucide.ui.casepage;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.dialog.CardPlace;
import fr.technolucide.ui.editor.RowEditor;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.ui.form.RowAction;
import fr.technolucide.ui.form.RowCommands;
import fr.technolucide.ui.form.Sentence;
import fr.technolucide.ui.form.Sentence.Part;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Row;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The title of the page and a line under it, edited in their place; at the right what can be done with the use case. */
final class PageHead extends VBox {

    private final Sentence title;
    private final Sentence under;
    private final RowEditor row;
    private @Nullable CaseReading shown;

    /**
     * @param plan    says what is offered before a use case is deleted
     * @param actions what the tab offers besides, the first as a button
     * @param place   of the card that shows the history
     */
    PageHead(Session session, FormPlan plan, List<RowAction> actions, Supplier<CardPlace> place) {
        ValueWords words = new ValueWords(() -> shown);
        this.title = CaseSentences.sentence(session, "title", words.value(UseCases.TITLE));
        title.getStyleClass().add("case-title");
        this.under = CaseSentences.sentence(
                session,
                "under",
                words.capitalised(UseCases.STAGE),
                Part.words(row -> Messages.text("casepage.between")),
                words.value(UseCases.TOOL),
                Part.words(row -> Messages.text("casepage.under.owner")),
                words.value(UseCases.OWNER),
                Part.words(row -> Messages.text("casepage.under.review")),
                words.value(UseCases.REVIEW_DATE));
        under.getStyleClass().add("case-under");
        this.row = RowEditor.passing(session, session.schema().own(UseCases.SHEET), plan.row());
        RowCommands commands = new RowCommands(session, UseCases.SHEET, row, plan.advice());
        Button history = Controls.button(Messages.text("casepage.history"), Shape.HISTORY, () -> {
            CardPlace here = place.get();
            here.whenEmpty(() -> commands.history(here));
        });
        history.setId("casepage.history");
        MenuButton more = new MenuButton("", new Icon(Shape.MORE));
        more.setId("casepage.more");
        more.getStyleClass().addAll("icon-button", "row-menu");
        Controls.explain(more, Messages.text("casepage.more"));
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(title);
        head.getStyleClass().add("page-head");
        for (RowAction action : actions) {
            if (action == actions.getFirst()) {
                Button first = Controls.button(Messages.text("casepage.print"), action.icon(), () -> act(action));
                first.setId("casepage.print");
                head.getChildren().add(first);
            } else {
                more.getItems().add(item(Messages.text("retrospective.lessons"), action.icon(), () -> act(action)));
            }
        }
        if (!session.workbook().isReadOnly()) {
            more.getItems().add(item(Messages.text("ui.row.delete"), Shape.DELETE, commands::delete));
        }
        head.getChildren().addAll(history, more);
        for (Button button : head.getChildren().stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .toList()) {
            button.getStyleClass().add("plain");
            button.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().setAll(head, under);
    }

    private static MenuItem item(String words, Shape icon, Runnable action) {
        MenuItem item = new MenuItem(words, new Icon(icon));
        item.setOnAction(event -> action.run());
        return item;
    }

    private void act(RowAction action) {
        CaseReading reading = shown;
        if (reading != null) {
            action.action().accept(reading.row());
        }
    }

    /** Gives the keyboard to the title. */
    void focus() {
        title.focus(UseCases.TITLE);
    }

    void show(CaseReading reading) {
        shown = reading;
        Row useCase = reading.row();
        title.show(useCase);
        under.show(useCase);
        row.load(useCase.id());
    }
}
