package fr.technolucide.cli;

import fr.technolucide.language.Messages;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Puts what picocli found wrong into our words; its own are English. */
final class UsageMistakes {

    private UsageMistakes() {}

    static String sentence(ParameterException mistake) {
        return what(mistake) + " "
                + Messages.text(
                        "cli.usage.see",
                        mistake.getCommandLine().getCommandSpec().qualifiedName());
    }

    private static String what(ParameterException mistake) {
        return switch (mistake) {
            case MissingParameterException missing -> missing(missing.getMissing());
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case OverwrittenOptionException twice -> Messages.text("cli.usage.twice", name(twice.getOverwritten()));
            default -> unfit(mistake);
        };
    }

    private static String missing(List<ArgSpec> missing) {
        return Messages.text(
                "cli.usage.missing",
                missing.stream().map(UsageMistakes::name).distinct().collect(Collectors.joining(", ")));
    }

    private static String unmatched(UnmatchedArgumentException mistake) {
        String first = mistake.getUnmatched().stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        if (first.startsWith("-")) {
            return Messages.text("cli.usage.no_option", first);
        }
        boolean onTop = mistake.getCommandLine().getParent() == null;
        Object command = onTop ? mistake.getCommandLine().getParseResult().matchedPositionalValue(0, "") : "";
        return onTop ? Messages.text("cli.usage.no_command", command) : Messages.text("cli.usage.too_many", first);
    }

    private static String unfit(ParameterException mistake) {
        ArgSpec argument = mistake.getArgSpec();
        String value = mistake.getValue();
        if (argument == null) {
            return Messages.text("cli.usage.wrong");
        }
        return value == null || value.isEmpty()
                ? Messages.text("cli.usage.value_missing", name(argument))
                : Messages.text("cli.usage.unfit", value, name(argument));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
