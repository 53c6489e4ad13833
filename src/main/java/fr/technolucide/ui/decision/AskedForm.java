package fr.technolucide.ui.decision;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.DialogBox;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Message;
import fr.technolucide.ui.common.Message.Weight;
import fr.technolucide.ui.common.Session;
import java.util.List;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Fields that a dialog asks to be filled in before something is written. */
interface AskedForm {

    VBox node();

    /** Where the keyboard begins. */
    Node first();

    /** What is still needed, as a sentence; empty when nothing is. */
    StringBinding missing();

    /** The dialog, not shown yet; what is typed stays in it until its owner closes it. */
    static DialogBox dialog(Session session, Shape icon, String title, AskedForm form, String verb, Runnable write) {
        DialogBox box = session.dialogs()
                .box(icon, title)
                .narrow()
                .staying()
                .body(form.node())
                .focus(form.first());
        return box.buttons(List.of(
                        new Message.Button(Messages.text("ui.cancel"), Weight.PLAIN, box::close),
                        new Message.Button(verb, Weight.MAIN, write)))
                .waitFor(form.missing());
    }
}
