package org.lodestar.app.notices.web;

import org.lodestar.app.notices.face.PostOffice;

/**
 * A worker's e-mails.
 *
 * @param mode whether any goes out here
 * @param subject of each
 * @param body of each
 */
public record WishPage(PostOffice.Mode mode, String subject, String body) {}
