package fr.technolucide.ui.home;

import fr.technolucide.exchange.BoardWords;
import fr.technolucide.insight.PeopleServed;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.ui.common.Controls;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** « Personnes servies »: before and after, by the uses in service, and how many of them were counted. */
final class PeopleCard {

    private final Label figures = new Label();
    private final Label how = Controls.wrapped("", "second");
    private final VBox node;

    PeopleCard() {
        figures.getStyleClass().addAll("figures", "people-served");
        figures.setId("home.people");
        how.setId("home.people.how");
        node = new VBox(HoursCard.head(new Label(Messages.text("home.people")), figures), how);
        node.getStyleClass().addAll("card", "people-card");
        Controls.foldHidden(node);
    }

    Region node() {
        return node;
    }

    /** Shows nothing while no use in service says how many people it serves. */
    void show(PeopleServed served) {
        node.setVisible(!served.isUnknown());
        Words words = Messages.words();
        figures.setText(words.change(served.before(), served.after()));
        how.setText(Messages.text("home.people.how", BoardWords.basis(served)));
    }
}
