package fr.technolucide.workbook.salvage;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * A value that is there and cannot be read: a text that is none, or one longer than anything a cell may hold.
 *
 * @param beginning what can be shown of it
 */
record UnreadableValue(String beginning) {

    /** Returns a text, or that it is none; no text of ours holds a zero. */
    static Object text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.indexOf('\0') < 0 ? text : of(bytes);
        } catch (CharacterCodingException notUtf8) {
            return of(bytes);
        }
    }

    static UnreadableValue of(byte[] bytes) {
        return new UnreadableValue(new String(bytes, StandardCharsets.UTF_8));
    }
}
