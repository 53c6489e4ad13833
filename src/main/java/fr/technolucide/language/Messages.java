package fr.technolucide.language;
public final class Messages { private Messages() {} public static String text(String key, Object... args) { return key + java.util.List.of(args); } }
