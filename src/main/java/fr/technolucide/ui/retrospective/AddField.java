package fr.technolucide.ui.retrospective;

import fr.technolucide.ui.common.Message;
import fr.technolucide.ui.common.Message.Tone;
import fr.technolucide.ui.common.Session;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextField;

/**
 * The dashed field at the foot of a list: one line, Entrée, and the next. What is refused comes back to be mended; what
 * is typed when the workbook leaves the window is written first.
 */
final class AddField extends TextField {

    /** Writes a line, and gives back what refused it, if anything does. */
    @FunctionalInterface
    interface Adding {
        void add(String line, Consumer<String> refused);
    }

    AddField(Session session, String prompt, String aloud, Adding adding) {
        getStyleClass().add("add-field");
        setPromptText(prompt);
        setAccessibleText(aloud);
        setOnAction(event -> add(session, adding));
        session.leaving().heed(answer -> {
            if (getScene() != null && isVisible()) {
                add(session, adding);
            }
            answer.accept(Optional.empty());
        });
    }

    private void add(Session session, Adding adding) {
        String line = getText().strip();
        if (!line.isEmpty()) {
            clear();
            adding.add(line, why -> {
                if (getText().isEmpty()) {
                    setText(line);
                }
                session.dialogs().show(Message.of(Tone.WARNING, why, ""));
            });
        }
    }
}
