package org.lodestar.app.voice.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.voice.Consultation;
import org.lodestar.app.voice.VoiceItem;
import org.lodestar.measures.Fact;

/**
 * How many of the residents who answered know a sign and where to report it, as the ledger is told:
 * numbers that everybody may be told, and nothing of who they are.
 *
 * @param month in which the last could answer
 * @param answers how many answered, those who know among them
 */
public record VoiceKnowing(YearMonth month, int knows, int answers) {
  /** The kind of fact that one answer is. */
  public static final String KIND = "survey.answered";

  /** As many answers one consultation may have to be told: each is a fact. */
  public static final int MOST = 20_000;

  /** What is wrong with one that is to be told. */
  public static List<Refusal> check(Consultation.Content content) {
    return content.knowing() && content.result().answers() > MOST
        ? List.of(Refusal.of("answers", "voice.asks.many"))
        : List.of();
  }

  /**
   * What may be told; null where it asks something else, still runs, or its share is told to nobody
   * because a number behind it is small.
   */
  public static @Nullable VoiceKnowing of(
      Consultation asked, List<VoiceItem> items, LocalDate today) {
    Consultation.Content content = asked.content();
    if (!content.knowing()
        || !asked.over(today)
        || VoiceProtecting.shown(content.result(), items).index() == null) {
      return null;
    }
    int knows = items.stream().filter(VoiceItem::counted).mapToInt(VoiceItem::number).sum();
    return new VoiceKnowing(YearMonth.from(content.ends()), knows, content.result().answers());
  }

  /** As many nameless facts as answered. */
  public List<Fact> facts() {
    Fact one = Fact.of(KIND, month);
    List<Fact> told = new ArrayList<>(Collections.nCopies(knows, one.with("knows", "YES")));
    told.addAll(Collections.nCopies(answers - knows, one.with("knows", "NO")));
    return told;
  }
}
