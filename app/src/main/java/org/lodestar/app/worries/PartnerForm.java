package org.lodestar.app.worries;

import java.util.List;
import java.util.UUID;

/**
 * The form of a partner body.
 *
 * @param place stands in the field for the place at first; may be empty
 * @param questions that are asked besides
 */
public record PartnerForm(
    UUID organisation, Setting setting, String place, long version, List<String> questions) {
  public PartnerForm {
    questions = List.copyOf(questions);
  }
}
