package org.lodestar.app.requests.face;

import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.guests.GuestMatter;
import org.lodestar.app.guests.GuestPurpose;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.requests.InformationRequest;
import org.lodestar.app.requests.store.InformationRows;
import org.lodestar.app.requests.store.PartRows;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.springframework.stereotype.Component;

/**
 * A partner without an account is asked for its part of an answer, by whoever may read the request.
 * What it wrote is read by whoever writes the answer.
 */
@Component
public class PartPurpose implements GuestPurpose {
  public static final String KEY = "INFORMATION_PART";

  private final InformationRows rows;
  private final PartRows parts;
  private final Policy policy;
  private final Words words;

  PartPurpose(InformationRows rows, PartRows parts, Policy policy, Words words) {
    this.rows = rows;
    this.parts = parts;
    this.policy = policy;
    this.words = words;
  }

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public String words() {
    return "requests.part";
  }

  @Override
  public String end() {
    return "/part";
  }

  @Override
  public String answers() {
    return "/parts/";
  }

  /** A guest finds the row of their own link, and not the request. */
  @Override
  public Optional<GuestMatter> find(UUID object) {
    Optional<GuestMatter> whole = rows.find(object).map(this::matter);
    return whole.isPresent()
        ? whole
        : parts.any(object).map(each -> matter(object, each.reference(), "", each.open()));
  }

  private GuestMatter matter(InformationRequest request) {
    return matter(
        request.id(),
        request.reference(),
        request.asked().wish().text(),
        request.state().takesParts());
  }

  private GuestMatter matter(UUID id, String reference, String about, boolean open) {
    return new GuestMatter(
        words.say(Language.ENGLISH, "requests.request", reference),
        about,
        "/information-requests/" + id,
        open);
  }

  @Override
  public void require(Worker worker, UUID object) {
    policy.require(worker, Action.READ_INFORMATION_REQUEST, object);
    if (rows.find(object).isEmpty()) {
      throw new NotFound();
    }
  }

  @Override
  public boolean mayKeep(Worker worker) {
    return policy.allows(worker, Action.READ_INFORMATION_REQUESTS);
  }

  @Override
  public boolean mayRead(Worker worker) {
    return policy.allows(worker, Action.RUN_INFORMATION_REQUESTS);
  }

  @Override
  public void asked(UUID object, UUID pass) {
    InformationRequest request = rows.get(object);
    parts.insert(
        new PartRows.Asked(pass, object, request.reference(), request.state().takesParts()));
  }
}
