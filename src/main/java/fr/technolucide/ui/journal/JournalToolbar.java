package fr.technolucide.ui.journal;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Session;
import fr.technolucide.ui.common.WrapBar;
import fr.technolucide.ui.sheet.SheetView;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/** Above the table of trials: which ones, how many, and what adds to them. Icons go where there is little room. */
final class JournalToolbar extends WrapBar {

    /** The width, in em of the text, under which icons go. */
    private static final double ROOM = 52;

    /** The size of a title, in em. */
    private static final double TITLE = 1.133;

    private final Label title = new Label();
    private final Button add = new Button(Messages.text("journal.new"), new Icon(Shape.ADD));
    private final Button copy = new Button(Messages.text("ui.row.duplicate"), new Icon(Shape.COPY));

    /** @param some whether there is anything to choose among */
    JournalToolbar(
            Session session,
            SheetView view,
            Selection selection,
            Testers testers,
            TimerModel timers,
            ObservableValue<Boolean> some) {
        getStyleClass().addAll("toolbar", "journal-toolbar");
        title.getStyleClass().add("panel-title");
        title.setId("journal.title");
        title.setMinWidth(USE_PREF_SIZE);
        ComboBox<Period> period = new ComboBox<>();
        period.setId("journal.period");
        period.getItems().setAll(Period.values());
        period.valueProperty().bindBidirectional(selection.periodProperty());
        period.setAccessibleText(Messages.text("journal.period"));
        List<Region> actions = new ArrayList<>();
        if (!session.workbook().isReadOnly()) {
            copy.setOnAction(event -> view.duplicate());
            copy.disableProperty().bind(view.duplicableProperty().not());
            add.setId("journal.new");
            add.getStyleClass().add("main");
            add.setOnAction(event -> view.begin());
            copy.setMinWidth(USE_PREF_SIZE);
            add.setMinWidth(USE_PREF_SIZE);
            actions.addAll(
                    List.of(new TimerButton(timers, selection.toolProperty().map(ToolLine::id)), copy, add));
        }
        fill(List.of(title, testers.node(), period), actions);
        for (Region part : List.of(testers.node(), period, copy)) {
            part.visibleProperty().bind(some.map(there -> there));
            Controls.foldHidden(part);
        }
        widthProperty().subscribe(width -> fit());
        title.fontProperty().subscribe(font -> fit());
    }

    void say(String words) {
        title.setText(words);
    }

    /** What the size of the text around follows. */
    ReadOnlyObjectProperty<Font> fontProperty() {
        return title.fontProperty();
    }

    /** The size of the text around, in pixels. */
    double em() {
        return title.getFont().getSize() / TITLE;
    }

    private void fit() {
        ContentDisplay wanted = getWidth() < ROOM * em() ? ContentDisplay.TEXT_ONLY : ContentDisplay.LEFT;
        copy.setContentDisplay(wanted);
        add.setContentDisplay(wanted);
    }
}
