package fr.technolucide.catalog.content;

import fr.technolucide.catalog.choice.QuestionGroup;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The sources that the questions of each group of the checklist are inspired by. French is in the content; another language
 * stands in the bundle {@code content} under {@code question_group.<id>.sources}.
 */
public final class GroupSources {

    private static final Map<String, String> SOURCES =
            Content.objects(Content.read("checklist.fr.json").get("groupes")).stream()
                    .collect(Collectors.toUnmodifiableMap(
                            group -> Content.text(group, "id"), group -> Content.text(group, "inspire_de")));

    private GroupSources() {}

    /** Returns the sources of a group, separated by semicolons. */
    public static String of(QuestionGroup group) {
        return Messages.language() == Language.FRENCH
                ? Objects.requireNonNull(SOURCES.get(group.id()))
                : Messages.text("question_group." + group.id() + ".sources");
    }
}
