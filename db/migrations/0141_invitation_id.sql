ALTER TABLE invitation
    ADD UNIQUE KEY invitation_id (id)
