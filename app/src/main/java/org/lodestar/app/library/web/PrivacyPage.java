package org.lodestar.app.library.web;

import java.util.List;

/**
 * What people are told about their data.
 *
 * @param controller the body in charge; empty while none is named
 * @param officer how its data protection officer is reached; empty until that is set
 * @param place where the data lie; empty until that is set
 * @param immigration what partners agreed about telling the immigration service, in English; empty
 *     until that is set
 * @param kept how long it is kept, some sentences for each class of record, apart so that each is
 *     marked where it is English for want of words
 */
public record PrivacyPage(
    String controller, String officer, String place, String immigration, List<List<String>> kept) {
  public PrivacyPage {
    kept = List.copyOf(kept);
  }
}
