package org.lodestar.vocabulary;

import java.util.List;

/**
 * Signs to look for in a kind of exploitation or in a trade, as prompts for a practitioner. They
 * carry no weight.
 *
 * @param code such as LABOUR or HAND_CAR_WASH
 * @param name name for people
 * @param group the group of signs; absent from trades, where all stand together
 * @param words wording for staff
 * @param partners who can enter or act there, for trades; a practitioner confirms them
 * @param mark how far the row can be relied on
 */
public record Setting(
    String code, String name, String group, String words, List<String> partners, Mark mark) {
  public Setting {
    partners = List.copyOf(partners);
  }
}
