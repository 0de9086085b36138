package org.lodestar.app.voice.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.site.Capability;
import org.lodestar.app.site.Capability.Duty;
import org.lodestar.app.site.Capability.Key;
import org.lodestar.app.site.Capability.Size;
import org.lodestar.app.strategy.wording.Planning;
import org.lodestar.app.voice.AdvisedProduct;
import org.lodestar.app.voice.Consultation;
import org.lodestar.app.voice.VoiceAnswer;
import org.lodestar.app.voice.VoiceItem;
import org.lodestar.app.voice.store.AdvisedRows;
import org.lodestar.app.voice.store.AdviserRows;
import org.lodestar.app.voice.store.VoiceAnswerRows;
import org.lodestar.app.voice.store.VoiceRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What residents say, and advisers, as two things that a partnership can do without. */
@Configuration(proxyBeanMethods = false)
class VoiceCapabilities {
  /** One consultation a year with its answer: four or five days in all. */
  private static final double RESIDENTS_HOURS = 3;

  /** A contact each month with each of two or three advisers, and what is paid. */
  private static final double ADVISERS_HOURS = 6;

  @Bean
  Capability residents(VoiceRows rows, VoiceAnswerRows answers, Planning planning) {
    return Capability.of(Key.RESIDENTS, RESIDENTS_HOURS, Size.MIDDLE, "/voice", "/figures/K20")
        .until(() -> unanswered(rows, answers, planning));
  }

  /**
   * Residents said something, and no board has answered; or an answer waits for its second hand.
   */
  private static List<Duty> unanswered(VoiceRows rows, VoiceAnswerRows answers, Planning planning) {
    Map<UUID, List<VoiceItem>> items = rows.items();
    Map<UUID, List<VoiceAnswer>> said =
        answers.list().stream().collect(Collectors.groupingBy(VoiceAnswer::consultation));
    return rows.list().stream()
        .filter(
            each ->
                waits(
                    each,
                    items.getOrDefault(each.id(), List.of()),
                    said.getOrDefault(each.id(), List.of()),
                    planning))
        .map(each -> new Duty(each.content().title(), VoiceWords.href(each)))
        .toList();
  }

  private static boolean waits(
      Consultation one, List<VoiceItem> items, List<VoiceAnswer> said, Planning planning) {
    List<VoiceAnswer> told = said.stream().filter(VoiceAnswer::published).toList();
    boolean silent =
        items.stream().anyMatch(item -> told.stream().noneMatch(at -> at.speaksOf(item.id())));
    boolean owed = one.over(planning.today()) && one.asksForAnswer();
    return told.size() < said.size() || (owed && silent);
  }

  @Bean
  Capability advisers(AdviserRows rows, AdvisedRows products) {
    return Capability.of(Key.ADVISERS, ADVISERS_HOURS, Size.LARGE, "/advisers")
        .until(() -> owed(rows, products));
  }

  /**
   * Somebody is owed money, or the answer to what they said: for what, an administrator does not
   * read.
   */
  private static List<Duty> owed(AdviserRows rows, AdvisedRows products) {
    List<Duty> owed =
        rows.owed().stream()
            .map(
                each ->
                    Duty.ofKind("voice.adviser.duty.owed", AdviserPageMaker.href(each.adviser())))
            .toList();
    List<Duty> unanswered =
        products.list().stream()
            .filter(
                each -> products.inputs(each.id()).stream().anyMatch(AdvisedProduct.Input::isOpen))
            .map(each -> Duty.ofKind("voice.adviser.duty.silent", AdvisedPageMaker.href(each.id())))
            .toList();
    return Stream.concat(owed.stream(), unanswered.stream()).toList();
  }
}
