package org.lodestar.app.requests.web;

import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.members.Worker;
import org.lodestar.app.requests.face.OwnData;
import org.lodestar.app.rights.RequestBeside;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.springframework.stereotype.Component;

/** Leads from a request about one's own data to the request for information as which it came in. */
@Component
class CameFrom implements RequestBeside {
  private final OwnData own;
  private final Words words;

  CameFrom(OwnData own, Words words) {
    this.own = own;
    this.words = words;
  }

  @Override
  public Optional<Crumb> find(Worker worker, UUID request) {
    return own.cameFrom(worker, request)
        .map(
            each ->
                new Crumb(
                    words.say(Language.ENGLISH, "requests.own.from", each.reference()),
                    Addresses.request(each.id())));
  }
}
