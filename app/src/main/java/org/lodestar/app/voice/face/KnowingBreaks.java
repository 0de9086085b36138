package org.lodestar.app.voice.face;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lodestar.app.ledger.MethodBreaks;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.lodestar.app.voice.Consultation;
import org.lodestar.app.voice.VoiceChange;
import org.lodestar.app.voice.domain.VoiceYears;
import org.lodestar.app.voice.store.VoiceRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When residents were asked in another way what they know, beside the indicator that counts it. */
@Component
@Transactional(readOnly = true)
class KnowingBreaks implements MethodBreaks {
  private static final String INDICATOR = "K20";

  private final VoiceRows rows;
  private final Words words;

  KnowingBreaks(VoiceRows rows, Words words) {
    this.rows = rows;
    this.words = words;
  }

  @Override
  public List<MethodBreak> of(String indicator) {
    return indicator.equals(INDICATOR) ? between(rows.told()) : List.of();
  }

  private List<MethodBreak> between(List<Consultation> asked) {
    List<MethodBreak> breaks = new ArrayList<>();
    for (int at = 1; at < asked.size(); at++) {
      Consultation.Content now = asked.get(at).content();
      Set<VoiceChange> changes = VoiceYears.changes(asked.get(at - 1).content(), now);
      if (!changes.isEmpty()) {
        breaks.add(new MethodBreak(YearMonth.from(now.ends()), said(changes)));
      }
    }
    return breaks;
  }

  private String said(Set<VoiceChange> changes) {
    String all =
        changes.stream()
            .map(each -> words.say(Language.ENGLISH, "voice.change." + each))
            .collect(Collectors.joining(", "));
    return words.say(Language.ENGLISH, "voice.asks.broken", all);
  }
}
