package fr.technolucide.language;

import java.math.BigDecimal;
import java.text.ChoiceFormat;
import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One message and its placeholders. Numbers are written by {@link NumberFormatter}: left alone, {@link MessageFormat}
 * would take the thousands sign of the JDK's locale data, a narrow space that our font does not have, or a comma where
 * that data is missing.
 */
record Template(String pattern, NumberFormatter figures) {

    String fill(@Nullable Object[] arguments) {
        MessageFormat message = new MessageFormat(pattern, Locale.ROOT);
        @Nullable Format[] formats = message.getFormats();
        for (int i = 0; i < formats.length; i++) {
            formats[i] = new Placeholder(formats[i], arguments);
        }
        message.setFormats(formats);
        return message.format(arguments);
    }

    private String written(@Nullable Format format, Object value, @Nullable Object[] arguments) {
        return switch (format) {
            case ChoiceFormat choice -> new Template(choice.format(value), figures).fill(arguments);
            case null, default -> written(value);
        };
    }

    private String written(Object value) {
        return switch (value) {
            case Number number -> figures.plain(new BigDecimal(number.toString()));
            case LocalDate date -> figures.date(date);
            default -> value.toString();
        };
    }

    @SuppressWarnings("serial") // java.text.Format is serializable; a placeholder lives as long as one call
    private final class Placeholder extends Format {

        private final @Nullable Format declared;
        private final @Nullable Object[] arguments;

        Placeholder(@Nullable Format declared, @Nullable Object[] arguments) {
            this.declared = declared;
            this.arguments = arguments;
        }

        @Override
        public StringBuffer format(Object value, StringBuffer into, FieldPosition position) {
            return into.append(written(declared, value, arguments));
        }

        @Override
        public @Nullable Object parseObject(String source, ParsePosition position) {
            throw new UnsupportedOperationException("A text is written, never read back");
        }
    }
}
