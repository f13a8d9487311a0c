package dev.vitrine.analytics.ml.sentiment.internal.text;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What emoji have in common in every language, so that a rare one is understood by its like. Which way a mood counts, a
 * model still learns from stars.
 */
final class Emoji {
    private static final String CONTENT =
            "😀😃😄😁😆😅😂🤣😊😇🙂😉😌😍🥰😘😗😙😚😋😛😜🤗🤩🥳😎😺😻👍👏🙌👌✌🤝💪🙏❤♥💓💕💖💗💘💙💚💛💜🧡🤍💞💝🎉🎊✨⭐🌟💯✅✔🔝☺😃";
    private static final String DISCONTENT =
            "😞😔😟😕🙁☹😣😖😫😩😢😭😤😠😡🤬😱😨😰😥😓😒🙄😑😐😶😬🤢🤮🤥😾😿👎💔❌✖⛔🚫💩🖕🤦🤷⚠😪😦😧😯🥺";
    private static final Map<String, String> MOODS = Stream.concat(
                    moods(CONTENT, "content"), moods(DISCONTENT, "discontent"))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (first, same) -> first));

    private Emoji() {}

    private static Stream<Map.Entry<String, String>> moods(String emoji, String mood) {
        return Stream.concat(
                emoji.codePoints().mapToObj(one -> Map.entry(Character.toString(one), mood)),
                Stream.of(Map.entry(mood.equals("content") ? ":)" : ":(", mood), Map.entry("<3", "content")));
    }

    /** Returns the mood of a sign: {@code content}, {@code discontent} or nothing. */
    static String mood(String sign) {
        return MOODS.getOrDefault(sign, "");
    }
}
