package fr.technolucide.ui.session;

import fr.technolucide.language.Messages;
import java.util.Optional;
import java.util.function.Consumer;

/** A place of the window where something may be begun that no file holds: it is asked before the workbook leaves. */
@FunctionalInterface
public interface UnsavedPlace {

    /**
     * The unfinished input of a place.
     *
     * @param title  names it, as a sentence without a full stop
     * @param lacks  what it lacks to be written, as a sentence
     * @param verb   the button that goes on with it
     * @param goOn   shows it again
     * @param thrown forgets it, by the wish of a person
     * @param kept   keeps it for the next opening of the workbook, before it is forgotten here; empty where nothing can
     */
    record Begun(
            String title,
            String lacks,
            String verb,
            Runnable goOn,
            Runnable thrown,
            Optional<Consumer<Runnable>> kept) {

        public Begun(String title, String lacks, String verb, Runnable goOn, Runnable thrown) {
            this(title, lacks, verb, goOn, thrown, Optional.empty());
        }

        public Begun(String title, String lacks, Runnable goOn, Runnable thrown) {
            this(title, lacks, Messages.text("ui.unfinished.go_on"), goOn, thrown);
        }

        public Begun kept(Consumer<Runnable> action) {
            return new Begun(title, lacks, verb, goOn, thrown, Optional.of(action));
        }
    }

    /**
     * Looks at what is begun there; what lacks nothing is written.
     *
     * @param answer given what is left, empty when nothing is: at once when nothing was begun
     */
    void review(Consumer<Optional<Begun>> answer);
}
