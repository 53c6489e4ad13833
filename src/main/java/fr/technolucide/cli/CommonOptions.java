package fr.technolucide.cli;

import fr.technolucide.language.Language;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/**
 * The options that every command takes, read before anything is parsed: they decide in which words, and in which form,
 * a mistake in the others is told.
 *
 * @param language the value of {@code --lang} as it was given
 */
record CommonOptions(boolean json, boolean debug, Optional<String> language) {

    static final String JSON = "--json";
    static final String DEBUG = "--debug";
    static final String LANGUAGE = "--lang";

    /** Lets picocli admit them before and after any command, and tell them in its help. */
    static void declare(CommandSpec program) {
        program.addOption(flag(JSON).build());
        program.addOption(flag(DEBUG).build());
        program.addOption(OptionSpec.builder(LANGUAGE)
                .type(String.class)
                .paramLabel("fr|en")
                .scopeType(ScopeType.INHERIT)
                .build());
        program.addOption(flag("-h", "--help").usageHelp(true).build());
        program.addOption(
                OptionSpec.builder("-V", "--version").versionHelp(true).build());
    }

    private static OptionSpec.Builder flag(String name, String... more) {
        return OptionSpec.builder(name, more).type(boolean.class).scopeType(ScopeType.INHERIT);
    }

    static CommonOptions of(List<String> arguments) {
        int end = arguments.indexOf("--");
        List<String> options = end < 0 ? arguments : arguments.subList(0, end);
        Optional<String> language = Optional.empty();
        for (int i = 0; i < options.size(); i++) {
            String option = options.get(i);
            if (option.equals(LANGUAGE) && i + 1 < options.size()) {
                language = Optional.of(options.get(i + 1));
            } else if (option.startsWith(LANGUAGE + "=")) {
                language = Optional.of(option.substring(LANGUAGE.length() + 1));
            }
        }
        return new CommonOptions(options.contains(JSON), options.contains(DEBUG), language);
    }

    /** Returns the language asked for, otherwise that of the settings; a tag that no language has is refused later. */
    Language language(Language inSettings) {
        return language.flatMap(Language::ofTag).orElse(inSettings);
    }

    /** @throws CommandRefused if a language was asked for that the program does not speak */
    void check() {
        language.filter(tag -> Language.ofTag(tag).isEmpty()).ifPresent(tag -> {
            throw new CommandRefused(Exit.USAGE, "cli.usage.language", tag);
        });
    }
}
