ALTER TABLE disclosure_suspension
    ADD KEY disclosure_suspension_until (until_on, id) COMMENT 'what is kept back today'
