package fr.technolucide.ui.retrospective;

import fr.technolucide.catalog.choice.Format;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.MeetingTimer;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.common.Segments;
import fr.technolucide.ui.common.WrapBar;
import fr.technolucide.ui.retrospective.Meeting.State;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** The bar above the meeting: its number, its day and people, its format, its timer, its paper. */
final class MeetingStrip extends WrapBar {

    /** The actions of the buttons of the strip. */
    interface Ways {
        void details();

        void begin();

        void current();

        void tables();

        void printBlank();

        void delete();
    }

    private final Label title = new Label();
    private final Button details;
    private final Segments<Format> formats = new Segments<>(List.of(Format.values()), SchemaLabels::shortChoice, false);
    private final MenuItem begin;
    private final MenuItem current;
    private final MenuItem delete;
    private final RetroModel model;

    MeetingStrip(RetroModel model, ClosingCommands commands, Ways ways, ObservableValue<Boolean> narrow) {
        this.model = model;
        title.setId("retrospective.title");
        title.getStyleClass().add("page-title");
        title.setMinWidth(USE_PREF_SIZE);
        details = Controls.button("", ways::details);
        details.setId("retrospective.details");
        details.getStyleClass().addAll("plain", "meeting-details");
        formats.node().setId("retrospective.formats");
        formats.buttons().forEach(button -> button.setMinWidth(USE_PREF_SIZE));
        formats.onChosen(format -> {
            if (format != null) {
                commands.format(format, this::chooseAgain);
            }
        });
        Button blank = Controls.button(Messages.text("retrospective.blank"), Shape.PRINT, ways::printBlank);
        blank.setId("retrospective.blank");
        blank.visibleProperty().bind(narrow.map(tight -> !tight));
        Controls.foldHidden(blank);
        begin = item("retrospective.menu.begin", ways::begin);
        current = item("retrospective.menu.current", ways::current);
        delete = item("retrospective.menu.delete", ways::delete);
        MenuButton more = new MenuButton("", new Icon(Shape.MORE));
        more.setId("retrospective.more");
        more.getStyleClass().add("more-button");
        Controls.explain(more, Messages.text("retrospective.menu"));
        more.getItems()
                .setAll(
                        item("retrospective.menu.details", ways::details),
                        begin,
                        current,
                        item("retrospective.menu.tables", ways::tables),
                        item("retrospective.blank", ways::printBlank),
                        delete);
        fill(
                List.of(title, details),
                List.of(formats.node(), new MeetingTimer(model.countdown(), "retrospective.timer"), blank, more));
        getStyleClass().addAll("toolbar", "meeting-strip");
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(Messages.text(key));
        item.setId(key);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void chooseAgain() {
        Meeting shown = model.meetingProperty().get();
        if (shown != null) {
            formats.choose(shown.format());
        }
    }

    void show(Meeting meeting) {
        title.setText(Messages.text("retrospective.title", meeting.number()));
        details.setText(details(meeting));
        details.setAccessibleText(Messages.text("retrospective.details", details.getText()));
        formats.choose(meeting.format());
        formats.node().setDisable(!model.isEditable());
        begin.setVisible(
                meeting.state() != State.OPEN && !model.session().workbook().isReadOnly());
        current.setVisible(model.chosen() != null);
        delete.setVisible(
                meeting.state() != State.TO_BEGIN && !model.session().workbook().isReadOnly());
    }

    private static String details(Meeting meeting) {
        if (meeting.state() == State.TO_BEGIN) {
            return Messages.text("retrospective.to_begin");
        }
        int people = meeting.row()
                .ids(fr.technolucide.catalog.Retrospectives.PARTICIPANTS)
                .size();
        return Messages.text("retrospective.day_people", Messages.words().date(meeting.day()), people);
    }
}
