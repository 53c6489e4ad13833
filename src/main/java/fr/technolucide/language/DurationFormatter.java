package fr.technolucide.language;

/** Writes durations, always whole minutes: « 40 min », « 3 h », « 10 h 05 », « −1 h 20 ». */
final class DurationFormatter {

    private final Texts texts;
    private final NumberFormatter figures;

    DurationFormatter(Texts texts, NumberFormatter figures) {
        this.texts = texts;
        this.figures = figures;
    }

    String text(long minutes) {
        return text(minutes, "format.hours_minutes");
    }

    /** Returns a duration as people type it: no unit after the minutes of an hour. */
    String typed(long minutes) {
        return text(minutes, "format.hours_minutes.typed");
    }

    private String text(long minutes, String hoursAndMinutes) {
        long hours = minutes / 60;
        int rest = (int) Math.abs(minutes % 60);
        if (hours == 0) {
            return texts.text("format.minutes", figures.whole(minutes));
        }
        return rest == 0
                ? texts.text("format.hours", figures.whole(hours))
                : texts.text(hoursAndMinutes, figures.whole(hours), NumberFormatter.padded(rest));
    }

    String signed(long minutes) {
        return minutes > 0 ? "+" + text(minutes) : text(minutes);
    }

    /** Returns a span shorter than an hour or so, to the second: « 12 min 30 », « 45 s ». */
    String seconds(long seconds) {
        long minutes = seconds / 60;
        int rest = (int) (seconds % 60);
        if (minutes == 0) {
            return texts.text("format.seconds", figures.whole(rest));
        }
        return rest == 0
                ? text(minutes)
                : texts.text("format.minutes_seconds", figures.whole(minutes), NumberFormatter.padded(rest));
    }
}
