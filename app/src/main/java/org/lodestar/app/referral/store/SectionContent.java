package org.lodestar.app.referral.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lodestar.app.referral.PrefillSource;
import org.lodestar.app.referral.form.Answers;
import tools.jackson.databind.json.JsonMapper;

/** The answers of one section as they are sealed. */
public record SectionContent(
    Map<String, List<String>> answers, Map<String, PrefillSource> sources) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  public SectionContent {
    answers = new LinkedHashMap<>(answers);
    sources = Map.copyOf(sources);
  }

  String written() {
    return JSON.writeValueAsString(this);
  }

  static SectionContent read(String json) {
    return JSON.readValue(json, SectionContent.class);
  }

  /** The answers alone. */
  public Answers given() {
    return new Answers(answers);
  }

  /** Never the content. */
  @Override
  public String toString() {
    return "SectionContent";
  }
}
