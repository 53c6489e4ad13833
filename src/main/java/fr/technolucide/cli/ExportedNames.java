package fr.technolucide.cli;

import fr.technolucide.exchange.names.KnownNames;
import fr.technolucide.exchange.names.Mention.Doubt;
import fr.technolucide.exchange.names.NameChoices;
import fr.technolucide.exchange.names.NameInText;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.JsonMembers;
import fr.technolucide.workbook.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The names that an export without names finds in texts, and what it does with each.
 *
 * @param choices what the rule does, but for the names that the command keeps or removes
 */
record ExportedNames(NameChoices choices, List<Line> lines) {

    private static final int SHOWN = 40;

    /** One name in a text. */
    record Line(List<String> names, String found, String where, String sentence, Doubt doubt, boolean removed) {

        private Map<String, @Nullable Object> members() {
            return new JsonMembers()
                    .with("names", names)
                    .with("found", found)
                    .with("where", where)
                    .with("sentence", sentence)
                    .with("doubt", doubt.name())
                    .with("removed", removed)
                    .asMap();
        }

        private String words() {
            return Messages.text(
                    removed ? "cli.export.names.removed" : "cli.export.names.kept",
                    found,
                    Messages.text("export.names.doubt." + doubt));
        }
    }

    /** The names in doubt of one sentence, wherever it stands. */
    private record Sentence(List<Line> lines) {

        private String words() {
            long places = lines.stream().map(Line::where).distinct().count();
            return Messages.text(
                    "cli.export.names.sentence",
                    lines.getFirst().sentence(),
                    lines.getFirst().where(),
                    places - 1,
                    lines.stream()
                            .map(Line::words)
                            .distinct()
                            .collect(Collectors.joining(Messages.text("format.between"))));
        }
    }

    /**
     * Finds the names.
     *
     * @throws CommandRefused for a name that the command keeps or removes and that nobody has, or that it does both to
     */
    static ExportedNames find(Reader reader, List<String> kept, List<String> removed) {
        List<NameInText> found = NameInText.all(reader, Messages.in(Messages.language()));
        KnownNames known = KnownNames.of(reader, Messages.in(Messages.language()));
        for (String name : concat(kept, removed)) {
            if (!known.has(name) && found.stream().noneMatch(each -> NameChoices.isNamed(name, each.mention()))) {
                throw new CommandRefused(Exit.USAGE, "cli.export.names.unknown", name);
            }
        }
        NameChoices choices = NameChoices.of(kept, removed);
        choices.keptAndRemoved().ifPresent(name -> {
            throw new CommandRefused(Exit.USAGE, "cli.export.names.both", name);
        });
        return new ExportedNames(
                choices,
                found.stream()
                        .map(each -> new Line(
                                each.mention().names(),
                                each.mention().found(),
                                each.where(),
                                each.sentence(),
                                each.mention().doubt(),
                                choices.removes(each.place(), each.mention())))
                        .toList());
    }

    private static List<String> concat(List<String> some, List<String> others) {
        List<String> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private List<Sentence> doubtful() {
        return lines.stream()
                .filter(line -> line.doubt() != Doubt.NONE)
                .collect(Collectors.groupingBy(Line::sentence, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Sentence::new)
                .toList();
    }

    private long removed() {
        return lines.stream().filter(Line::removed).count();
    }

    /** Says beside the answer how many names were replaced, and shows those in doubt, each sentence once. */
    void say(CommandContext desk) {
        desk.say(Messages.text("cli.export.names.replaced", removed(), lines.size() - removed()));
        List<Sentence> doubtful = doubtful();
        doubtful.stream().limit(SHOWN).forEach(sentence -> desk.say(sentence.words()));
        if (doubtful.size() > SHOWN) {
            desk.say(Messages.text("cli.export.names.more", doubtful.size() - SHOWN));
        }
        if (!doubtful.isEmpty()) {
            desk.say(Messages.text("cli.export.names.settle"));
        }
        desk.say(Messages.text("cli.export.names.others"));
    }

    /** Adds the counts, and every name in doubt or left. */
    void json(JsonMembers json) {
        json.with("names_replaced", removed())
                .with("names_left", lines.size() - removed())
                .with(
                        "names_in_doubt",
                        lines.stream()
                                .filter(line -> line.doubt() != Doubt.NONE || !line.removed())
                                .map(Line::members)
                                .toList());
    }
}
